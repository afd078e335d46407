/** The background's door: who may ask for what. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { calls, ID, ORIGIN, played, send, startAnew } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const PAGE = 'https://www.saint-etienne-metropole.fr/la-metropole/vie-democratique/deliberations';
const DOCUMENT = 'https://www.saint-etienne-metropole.fr/file/1/download?token=a';

const { default: background } = await import('../../entrypoints/background/index.ts');

beforeEach(() => {
  startAnew();
  void background.main();
});

const inPage = { id: ID, url: PAGE, tab: { id: 7 }, frameId: 3 };
const ourPage = { id: ID, url: `${ORIGIN}offscreen.html` };
const stranger = { id: 'another extension', url: 'chrome-extension://other/' };

describe('the engine', () => {
  test('is started once, however many ask at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => send({ kind: 'ensure-engine' }, inPage)));
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: null })));
    expect(calls.createDocument).toHaveBeenCalledOnce();
    expect(calls.createDocument.mock.calls[0]?.[0]).toMatchObject({ url: '/offscreen.html', reasons: ['WORKERS'] });
  });

  test('is not started again where it outlived the background', async () => {
    played.open.push({});
    expect(await send({ kind: 'ensure-engine' }, inPage)).toEqual({ ok: true, value: null });
    expect(calls.createDocument).not.toHaveBeenCalled();
  });

  test('that cannot be started is said to be missing, and tried again', async () => {
    calls.createDocument.mockRejectedValueOnce(new Error('no memory'));
    expect(await send({ kind: 'ensure-engine' }, inPage)).toMatchObject({
      ok: false,
      error: { code: 'engine-unavailable' },
    });
    expect(await send({ kind: 'ensure-engine' }, inPage)).toEqual({ ok: true, value: null });
  });
});

describe('scripts', () => {
  test.each([
    ['links-seen', { kind: 'links-seen' }, '/content-scripts/marks.js'],
    ['panel-wanted', { kind: 'panel-wanted', address: DOCUMENT }, '/content-scripts/panel.js'],
  ])('are put into the frame that asks and no other: %s', async (_kind, message, file) => {
    expect(await send(message, inPage)).toEqual({ ok: true, value: null });
    expect(calls.executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: [file] }]]);
  });

  test('are put beside a PDF that fills its tab, and beside none inside of a page', async () => {
    expect(await send({ kind: 'pdf-seen' }, { ...inPage, frameId: 0 })).toEqual({ ok: true, value: null });
    const target = { tabId: 7, frameIds: [0] };
    expect(calls.executeScript.mock.calls).toEqual([[{ target, files: ['/content-scripts/pdf.js'] }]]);
    expect(await send({ kind: 'pdf-seen' }, inPage)).toMatchObject({ ok: false });
    expect(calls.executeScript).toHaveBeenCalledOnce();
  });

  test('are put nowhere for whoever is in no frame', async () => {
    expect(await send({ kind: 'links-seen' }, ourPage)).toMatchObject({ ok: false });
    expect(calls.executeScript).not.toHaveBeenCalled();
  });

  test('that the browser refuses are said to be refused', async () => {
    calls.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await send({ kind: 'links-seen' }, inPage)).toMatchObject({
      ok: false,
      error: { code: 'host-not-permitted' },
    });
  });
});

describe('the side panel', () => {
  test('is opened beside the tab that asks, before the click is over', async () => {
    const opened = send({ kind: 'side-panel-wanted' }, inPage);
    expect(calls.openSidePanel.mock.calls).toEqual([[{ tabId: 7 }]]);
    expect(await opened).toEqual({ ok: true, value: null });
  });

  test('that the browser does not open is said not to be', async () => {
    calls.openSidePanel.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    expect(await send({ kind: 'side-panel-wanted' }, inPage)).toMatchObject({ ok: false });
    expect(await send({ kind: 'side-panel-wanted' }, ourPage)).toMatchObject({ ok: false });
  });
});

describe('permissions', () => {
  test('are told to the extension’s own pages', async () => {
    calls.contains.mockResolvedValue(true);
    expect(await send({ kind: 'is-permitted', address: DOCUMENT }, ourPage)).toBe(true);
    expect(calls.contains).toHaveBeenCalledWith({ origins: ['https://www.saint-etienne-metropole.fr/*'] });
  });

  test('are not told to scripts in pages', async () => {
    calls.contains.mockResolvedValue(true);
    expect(await send({ kind: 'is-permitted', address: DOCUMENT }, inPage)).toBe(false);
    expect(calls.contains).not.toHaveBeenCalled();
  });
});

describe('what is not for us', () => {
  test.each([
    [{ kind: 'ensure-engine' }, stranger],
    [{ kind: 'links-seen' }, { ...inPage, id: 'another extension' }],
    [{ kind: 'is-permitted', address: DOCUMENT }, stranger],
    [{ kind: 'ensure-engine', also: 1 }, inPage],
    [{ kind: 'panel-wanted' }, inPage],
    [{ kind: 'panel-wanted', address: 'no address' }, inPage],
    [{ kind: 'erase' }, inPage],
    [null, inPage],
    ['ensure-engine', inPage],
  ])('%j has no effect', (message, sender) => {
    expect(send(message, sender)).toBeUndefined();
    expect(calls.createDocument).not.toHaveBeenCalled();
    expect(calls.executeScript).not.toHaveBeenCalled();
  });
});

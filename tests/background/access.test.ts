/** Sites beyond those that are declared: what the reader permits, and takes back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ANY_TAB, calls, fire, ID, kept, ORIGIN, played, send, startAnew } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const { default: background } = await import('../../entrypoints/background/index.ts');

beforeEach(() => {
  startAnew();
  void background.main();
});

const inPage = { id: ID, url: 'https://www.saint-etienne-metropole.fr/', tab: { id: 7 }, frameId: 3 };
const OTHER = 'https://www.exemple.fr';
const ACTES = 'https://actes.exemple.fr';
const popup = { id: ID, url: `${ORIGIN}popup.html` };
const wanted = (keep: 'once' | 'always') => ({
  kind: 'read-page',
  tabId: ANY_TAB,
  pages: [OTHER],
  origins: keep === 'once' ? [ACTES] : [OTHER, ACTES],
  keep,
});
const MARKED = {
  target: { tabId: ANY_TAB, allFrames: true },
  files: ['/content-scripts/anywhere.js', '/content-scripts/marks.js'],
};
/** The files that were put into pages; questions to them are no files. */
const injected = () =>
  calls.executeScript.mock.calls.map(([script]) => script as object).filter((script) => 'files' in script);
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('any other site', () => {
  test('once: marked as soon as the browser permits it, and given back when the tab leaves', async () => {
    calls.contains.mockResolvedValue(false);
    expect(await send(wanted('once'), popup)).toEqual({ ok: true, value: null });
    expect(calls.executeScript).not.toHaveBeenCalled();

    calls.contains.mockResolvedValue(true);
    await Promise.all(fire('added', { origins: [`${ACTES}/*`] }));
    expect(injected()).toEqual([MARKED]);
    expect(calls.register).not.toHaveBeenCalled();

    fire('updated', ANY_TAB, { status: 'loading' }, { url: `${OTHER}/page-2` });
    await settled();
    expect(calls.remove).not.toHaveBeenCalled();
    fire('updated', ANY_TAB, { status: 'loading' }, { url: undefined });
    await vi.waitFor(() => expect(calls.remove).toHaveBeenCalledWith({ origins: [`${ACTES}/*`] }));
  });

  test('a document in the tab is answered beside it', async () => {
    calls.contains.mockResolvedValue(true);
    calls.executeScript.mockResolvedValue([{ result: 'application/pdf' }]);
    await send(wanted('once'), popup);
    expect(injected()).toEqual([{ target: { tabId: ANY_TAB }, files: ['/content-scripts/pdf.js'] }]);
  });

  test('always: listed, registered and marked, until it is forgotten', async () => {
    calls.contains.mockResolvedValue(true);
    await send(wanted('always'), popup);
    expect(kept.local.get('settings.sites')).toMatchObject([{ page: OTHER, documents: [OTHER, ACTES] }]);
    expect(calls.register.mock.calls).toMatchObject([[[{ matches: [`${OTHER}/*`], allFrames: true }]]]);
    expect(injected()).toEqual([MARKED]);

    played.registered.push({ id: 'allowed-sites' });
    await send({ kind: 'forget-site', page: OTHER }, popup);
    expect(kept.local.get('settings.sites')).toEqual([]);
    expect(calls.unregister).toHaveBeenCalledOnce();
    expect(calls.remove).toHaveBeenCalledWith({ origins: [`${OTHER}/*`, `${ACTES}/*`] });
  });

  test('what another tab or site still needs is not given back', async () => {
    calls.contains.mockResolvedValue(true);
    await send(wanted('always'), popup);
    await send({ ...wanted('once'), tabId: 8 }, popup);
    fire('closed', 8);
    await settled();
    expect(calls.remove).not.toHaveBeenCalled();
  });

  test('nothing of that is for scripts in pages', async () => {
    calls.contains.mockResolvedValue(true);
    expect(await send(wanted('always'), inPage)).toMatchObject({ ok: false });
    expect(await send({ kind: 'forget-site', page: OTHER }, inPage)).toMatchObject({ ok: false });
    expect(kept.local.size).toBe(0);
    expect(calls.executeScript).not.toHaveBeenCalled();
  });

  test('a frame of such a site that saw links gets the rules for any site with its marks', async () => {
    await send({ kind: 'links-seen' }, { ...inPage, url: `${OTHER}/deliberations` });
    expect(calls.executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: MARKED.files }]]);
  });

  test('what was erased is told to every tab, at the word of our own pages alone', async () => {
    expect(await send({ kind: 'collection-changed' }, inPage)).toMatchObject({ ok: false });
    expect(calls.sendMessage).not.toHaveBeenCalled();
    await send({ kind: 'collection-changed' }, popup);
    expect(calls.sendMessage.mock.calls).toEqual([[ANY_TAB, { kind: 'collection-changed' }]]);
  });

  test('access that the reader takes back is told to every tab', async () => {
    await Promise.all(fire('removed', { origins: [`${ACTES}/*`] }));
    expect(calls.sendMessage.mock.calls).toEqual([[ANY_TAB, { kind: 'access-removed', patterns: [`${ACTES}/*`] }]]);
  });
});

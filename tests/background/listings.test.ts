/** Listings that are read as a whole: what the toolbar button says of them, and which permissions they keep. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { addBatch, connect, putBatch, STORE_NAME } from '../../lib/store/index.ts';
import { ANY_TAB, calls, fire, ID, ORIGIN, send, startAnew } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const { default: background } = await import('../../entrypoints/background/index.ts');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  startAnew();
  void background.main();
});

const ourPage = { id: ID, url: `${ORIGIN}offscreen.html` };
const PAGE = 'https://www.exemple.fr';
const ACTES = 'https://actes.exemple.fr';

const progress = (batch: string, done: number, all: number, state: 'running' | 'paused' | 'over' = 'running') => ({
  kind: 'listing-progress',
  batch,
  isOpen: state !== 'over',
  isRunning: state === 'running',
  done,
  all,
});

test('the button says how far they are together, and nothing when they rest', async () => {
  await send(progress('a', 12, 47), ourPage);
  expect(calls.setBadgeText).toHaveBeenLastCalledWith({ text: '25%' });
  expect(calls.setTitle.mock.lastCall?.[0]).toMatchObject({ title: expect.stringContaining('47') });
  await send(progress('b', 0, 53), ourPage);
  expect(calls.setBadgeText).toHaveBeenLastCalledWith({ text: '12%' });
  await send(progress('a', 12, 47, 'paused'), ourPage);
  expect(calls.setBadgeText).toHaveBeenLastCalledWith({ text: '0%' });
  await send(progress('b', 53, 53, 'over'), ourPage);
  expect(calls.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
});

test('pages cannot say it', async () => {
  const inPage = { id: ID, url: PAGE, tab: { id: 7 }, frameId: 0 };
  expect(await send(progress('a', 1, 2), inPage)).toMatchObject({ ok: false });
  expect(calls.setBadgeText).not.toHaveBeenCalled();
});

test('access that was lent to a tab stays until the listing that was begun there is over', async () => {
  const connection = connect(STORE_NAME);
  const batch = {
    id: 'a',
    listing: `${PAGE}/deliberations`,
    title: '',
    started: '2026-11-21T08:00:00.000Z',
    state: 'running',
    again: 'none',
    paging: { read: 1, wanted: 0, pages: [] },
  } as const;
  await addBatch(connection, { ...batch, paging: { ...batch.paging, pages: [] } }, [
    { address: `${ACTES}/1.pdf`, label: '' },
  ]);
  calls.contains.mockResolvedValue(true);
  const wanted = { kind: 'read-page', tabId: ANY_TAB, pages: [PAGE], origins: [ACTES], keep: 'once' };
  await send(wanted, { id: ID, url: `${ORIGIN}popup.html` });
  fire('closed', ANY_TAB);
  await send(progress('a', 0, 1), ourPage);
  expect(calls.remove).not.toHaveBeenCalled();
  await putBatch(connection, 'a', { state: 'ended' });
  await vi.waitFor(async () => {
    await send(progress('a', 1, 1, 'over'), ourPage);
    expect(calls.remove).toHaveBeenCalledExactlyOnceWith({ origins: [`${ACTES}/*`] });
  });
  connection.close();
});

import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { openInbox } from '../../lib/store/index.ts';
import { freshDatabases, value } from './memory.ts';

freshDatabases();
afterEach(() => vi.restoreAllMocks());

const HASH = 'ab'.repeat(32);
const FILE = { sha256: HASH, name: 'Séance.pdf', file: new Blob(['%PDF-1.7']), handedIn: 1 };

test('what is put in is there for whoever opens it next, until it is removed', async () => {
  const page = openInbox('inbox');
  value(await page.put(FILE));
  page.close();
  const engine = openInbox('inbox');
  expect(await value(await engine.find(HASH))?.file.text()).toBe('%PDF-1.7');
  expect(value(await engine.list())).toEqual([{ sha256: HASH, name: 'Séance.pdf', bytes: 8, handedIn: 1 }]);
  value(await engine.remove(HASH));
  expect(value(await engine.find(HASH))).toBeUndefined();
  engine.close();
});

test('a full disk is said, and nothing is half there', async () => {
  const inbox = openInbox('inbox');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await inbox.put(FILE)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  expect(value(await inbox.list())).toEqual([]);
  value(await inbox.put(FILE));
  expect(value(await inbox.list())).toHaveLength(1);
  inbox.close();
});

const given = (page: string, place: number, more: object = {}) => ({
  page,
  place,
  name: `${place}.pdf`,
  bytes: 8,
  ...more,
});

test('what pages were given is told by page, as it was last written, until it is settled or all is emptied', async () => {
  const inbox = openInbox('inbox');
  value(await inbox.put(FILE));
  value(await inbox.account([given('b', 0), given('a', 1), given('a', 0)]));
  value(await inbox.account([given('a', 1, { address: 'delibere-file:x' })]));
  expect(value(await inbox.accounts())).toEqual([
    given('a', 0),
    given('a', 1, { address: 'delibere-file:x' }),
    given('b', 0),
  ]);
  value(await inbox.settle('a'));
  expect(value(await inbox.accounts())).toEqual([given('b', 0)]);
  value(await inbox.empty());
  expect([value(await inbox.accounts()), value(await inbox.list())]).toEqual([[], []]);
  inbox.close();
});

test('files that wait in an inbox of the first version go on waiting', async () => {
  const first = await openDB('inbox', 1, {
    upgrade: (database) => void database.createObjectStore('files', { keyPath: 'sha256' }),
  });
  await first.put('files', FILE);
  first.close();
  const inbox = openInbox('inbox');
  expect(value(await inbox.list())).toHaveLength(1);
  value(await inbox.account([given('a', 0)]));
  inbox.close();
});

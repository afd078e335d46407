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

import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  confirmAddress,
  connect,
  findDocument,
  findKnown,
  findPages,
  toReading,
  writeDocument,
} from '../../lib/store/index.ts';
import { code, freshDatabases, value } from './memory.ts';
import { ADDRESS, actToStore, deliberation, documentRecord, hash, page, toStore, visit } from './samples.ts';

freshDatabases();
afterEach(() => vi.restoreAllMocks());

/** Everything in every store, by store. */
async function everything(): Promise<Record<string, unknown[]>> {
  const connection = connect('test');
  const contents = await connection.use(async (database) => {
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const rows = await Promise.all(stores.map((name) => transaction.objectStore(name).getAll()));
    return Object.fromEntries(stores.map((name, index) => [name, rows[index] ?? []]));
  });
  connection.close();
  return value(contents);
}

test('what is written is read again, in the public format', async () => {
  const connection = connect('test');
  const acts = Array.from({ length: 12 }, (_, n) => actToStore(`2020.${n}`, '2020-02-14', ['beneficiary:x']));
  value(await writeDocument(connection, toStore(hash('a'), acts)));
  const found = value(await findDocument(connection, ADDRESS));
  expect(found && toReading(found)).toEqual({
    file: ADDRESS,
    sha256: hash('a'),
    bytes: 1234,
    pages: 2,
    pagesRead: 2,
    status: 'read',
    textSource: 'text-layer',
    kind: 'deliberation',
    deliberations: acts.map((one) => one.act),
    ms: { extract: 12.5, parse: 1.5 },
  });
  expect(value(await findPages(connection, hash('a')))).toEqual([page(1, ['Le Bureau, après en avoir délibéré,'])]);
  expect(value(await findPages(connection, hash('b')))).toBeUndefined();
  expect(value(await findKnown(connection, ['https://other.fr/', ADDRESS])).map((one) => one?.address)).toEqual([
    undefined,
    ADDRESS,
  ]);
  connection.close();
});

test('the same bytes at two addresses are one document', async () => {
  const connection = connect('test');
  const other = 'https://www.example.fr/file/2/download?token=b';
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')], other)));
  const contents = await everything();
  expect(contents['documents']).toHaveLength(1);
  expect(contents['acts']).toHaveLength(1);
  expect(contents['addresses']).toHaveLength(2);
  expect(value(await findDocument(connection, other))?.document.sha256).toBe(hash('a'));
  connection.close();
});

test('an address that serves other bytes keeps both documents, the last one first', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('old')])));
  // The reader's clock went back meanwhile.
  const later = { ...toStore(hash('b'), [actToStore('new')]), visit: visit(ADDRESS, '2019-01-01T00:00:00.000Z') };
  value(await writeDocument(connection, later));
  expect(value(await findDocument(connection, ADDRESS))?.acts[0]?.act.number?.value).toBe('new');
  const contents = await everything();
  expect(contents['addresses']).toMatchObject([
    { versions: [{ sha256: hash('b') }, { sha256: hash('a') }], hashes: [hash('b'), hash('a')] },
  ]);
  expect(contents['documents']).toHaveLength(2);
  connection.close();
});

test('the same bytes again at the same address keep their first date', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [])));
  const again = { ...toStore(hash('a'), []), visit: visit(ADDRESS, '2026-05-05T00:00:00.000Z') };
  value(
    await writeDocument(connection, {
      ...again,
      document: { ...again.document, retrieved: '2026-05-05T00:00:00.000Z' },
    }),
  );
  value(await confirmAddress(connection, ADDRESS, '2026-06-06T00:00:00.000Z'));
  const found = value(await findDocument(connection, ADDRESS));
  expect(found?.version).toMatchObject({
    retrieved: '2026-01-02T03:04:05.000Z',
    checked: '2026-06-06T00:00:00.000Z',
    etag: '"v1"',
  });
  expect(found?.document.retrieved).toBe('2026-01-02T03:04:05.000Z');
  connection.close();
});

test('reading again replaces the acts, also where there are fewer, and leaves the text', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1'), actToStore('2'), actToStore('3')])));
  const document = { ...documentRecord(hash('a')), readerVersion: '2' };
  value(await writeDocument(connection, { document, acts: [actToStore('one')] }));
  const found = value(await findDocument(connection, ADDRESS));
  expect(found?.document.readerVersion).toBe('2');
  expect(found?.acts.map((record) => record.act)).toEqual([deliberation('one')]);
  expect((await everything())['kin']).toHaveLength(1);
  expect(value(await findPages(connection, hash('a')))).toHaveLength(1);
  connection.close();
});

/** Documents, lines, two acts with their ties and rows, address. */
const WRITES = 9;
const twoActs = () => toStore(hash('b'), [actToStore('1', '2020-01-01', ['k']), actToStore('2', '2020-01-01', ['k'])]);

/** Makes the nth `put` from now on fail, by throwing or as the disk does: afterwards. */
function failAt(nth: number, how: 'thrown' | 'aborted'): () => number {
  const original = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts === nth && how === 'thrown') throw new DOMException('disk full', 'QuotaExceededError');
    const request = original.apply(this, args as [unknown]);
    if (puts === nth) {
      Object.defineProperty(this.transaction, 'error', {
        value: new DOMException('disk full', 'QuotaExceededError'),
      });
      this.transaction.abort();
    }
    return request;
  });
  return () => puts;
}

describe('a fault at any write leaves no half record', () => {
  test('there are as many writes as are tried', async () => {
    const connection = connect('test');
    const puts = failAt(0, 'thrown');
    value(await writeDocument(connection, twoActs()));
    expect(puts()).toBe(WRITES);
    connection.close();
  });

  const cases = Array.from({ length: WRITES }, (_, n) => [
    { nth: n + 1, how: 'thrown' as const },
    { nth: n + 1, how: 'aborted' as const },
  ]).flat();

  test.each(cases)('write $nth, $how', async ({ nth, how }) => {
    const connection = connect('test');
    value(await writeDocument(connection, toStore(hash('a'), [actToStore('earlier')])));
    const before = await everything();
    failAt(nth, how);
    expect(code(await writeDocument(connection, twoActs()))).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    value(await writeDocument(connection, twoActs()));
    expect(value(await findDocument(connection, ADDRESS))?.document.sha256).toBe(hash('b'));
    connection.close();
  });
});

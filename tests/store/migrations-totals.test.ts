/** Version 11: totals that version 10 had with gifts in kind in them. */
import type { IDBPDatabase } from 'idb';
import { expect, test, vi } from 'vitest';
import { backUp, commit, connect, hasOpenJobs, stage, type Connection } from '../../lib/store/index.ts';
import { MIGRATIONS, type Migration } from '../../lib/store/migrations.ts';
import { ABOUT, audit, check, contentsOf } from './filled-collection.ts';
import { code, freshDatabases, value } from './memory.ts';
import { ADDRESS, documentRecord } from './samples.ts';

freshDatabases();

const broken: Migration = () => {
  throw new Error('broken step');
};

const money = { beneficiary: 'Club', amountCents: 500_00 };
const rooms = { beneficiary: 'Chœur', amountCents: 120_00, inKind: true };
const unpriced = { beneficiary: 'Cercle', inKind: true };
/** What a row, or the summary of an act, has of grants: as version 10 had it, and as it is. */
const CASES = [
  { before: { grants: [money, rooms], totalCents: 620_00 }, after: { grants: [money, rooms], totalCents: 500_00 } },
  { before: { grants: [rooms], totalCents: 120_00 }, after: { grants: [rooms] } },
  { before: { grants: [money, unpriced], totalCents: 500_00 } },
  { before: { grants: [money], totalCents: 500_00 } },
  { before: { grants: [unpriced] } },
  { before: { grants: [] } },
];
/** More documents than are looked at in one go. */
const DOCUMENTS = 1_500;
const sha256Of = (n: number): string => String(n).padStart(64, '0');

function recordsOf(n: number, pick: (one: (typeof CASES)[number]) => object) {
  const sha256 = sha256Of(n);
  const [first, second] = [CASES[n % CASES.length], CASES[(n + 1) % CASES.length]].map((one) =>
    pick(one ?? expect.fail()),
  );
  const corrected = { corrected: true, failedChecks: ['quorum'] };
  return {
    document: {
      ...documentRecord(sha256),
      summaries: [
        { ...first, failedChecks: 1 },
        { ...second, failedChecks: 0 },
      ],
    },
    row: { ...first, ...corrected, id: `${sha256}#0`, sha256, address: ADDRESS, page: 1, votes: {}, retrieved: '' },
  };
}

/** The stores of version 10, still open. */
async function filled(name: string): Promise<Connection> {
  const old = connect(name, MIGRATIONS.slice(0, 10));
  value(
    await old.use(async (typed) => {
      const transaction = (typed as unknown as IDBPDatabase).transaction(['documents', 'rows'], 'readwrite');
      for (let n = 0; n < DOCUMENTS; n += 1) {
        const { document, row } = recordsOf(n, ({ before }) => before);
        void transaction.objectStore('documents').put(document);
        void transaction.objectStore('rows').put(row);
      }
      await transaction.done;
    }),
  );
  return old;
}

const fill = async (): Promise<void> => (await filled('test')).close();

test('totals are of money alone; all else is as it was, and what is right is not written', async () => {
  await fill();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const connection = connect('test');
  value(await hasOpenJobs(connection));
  connection.close();
  // A sixth of them has one case; each document has the one after its own too.
  const [rows, documents] = ['rows', 'documents'].map(
    (name) => put.mock.contexts.filter((store) => (store as IDBObjectStore).name === name).length,
  );
  put.mockRestore();
  expect([rows, documents]).toEqual([DOCUMENTS / 3, DOCUMENTS / 2]);
  const after = await contentsOf('test');
  const expected = Array.from({ length: DOCUMENTS }, (_, n) => recordsOf(n, (one) => one.after ?? one.before));
  expect(after['rows']).toEqual(expected.map(({ row }) => row));
  expect(after['documents']).toEqual(expected.map(({ document }) => document));
});

test('totals stay as they were where the upgrade is broken off, and the next one mends them', async () => {
  await fill();
  const before = await contentsOf('test');
  const failing = connect('test', [...MIGRATIONS, broken]);
  expect(code(await hasOpenJobs(failing))).toBe('storage-failed');
  failing.close();
  expect(await contentsOf('test')).toEqual(before);
  const again = connect('test');
  value(await hasOpenJobs(again));
  again.close();
  expect((await contentsOf('test'))['rows']?.[1]).toEqual(recordsOf(1, (one) => one.after ?? one.before).row);
});

test('where the disk is full, totals stay as they were, and it is said', async () => {
  await fill();
  const before = await contentsOf('test');
  const put = IDBObjectStore.prototype.put;
  let left = 700;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function limited(this: IDBObjectStore, ...given) {
    left -= 1;
    if (left < 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  const connection = connect('test');
  expect(code(await hasOpenJobs(connection))).toBe('storage-full');
  vi.restoreAllMocks();
  connection.close();
  expect(await contentsOf('test')).toEqual(before);
});

test('totals are mended in what a back-up of that version brings', async () => {
  const old = await filled('old');
  const file = value(await backUp(old, ABOUT));
  old.close();
  const connection = connect('test');
  value(await stage(connection, file, { check }));
  value(await commit(connection, { mode: 'replace', audit }));
  connection.close();
  const expected = Array.from({ length: DOCUMENTS }, (_, n) => recordsOf(n, (one) => one.after ?? one.before));
  expect((await contentsOf('test'))['documents']).toEqual(expected.map(({ document }) => document));
});

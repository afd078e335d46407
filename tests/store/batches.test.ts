import { describe, expect, test, vi } from 'vitest';
import {
  addBatch,
  addListed,
  beginAgain,
  connect,
  endListed,
  findBatch,
  findBatches,
  findListed,
  hasRunningBatch,
  putBatch,
  removeBatch,
  type Connection,
} from '../../lib/store/index.ts';
import type { ListedEnd } from '../../lib/model/batch.ts';
import { code, freshDatabases, value } from './memory.ts';

freshDatabases();

const READ: ListedEnd = { kind: 'opened', status: 'read', acts: 2 };
const KNOWN: ListedEnd = { kind: 'opened', status: 'read', acts: 1, known: true };
const SCAN: ListedEnd = { kind: 'opened', status: 'no-text', acts: 0 };
const GONE: ListedEnd = { kind: 'failed', failure: { code: 'http-not-found', status: 404 } };

const document = (n: number) => ({ address: `https://www.example.fr/${n}.pdf`, label: `Acte ${n}` });
const documents = (count: number) => Array.from({ length: count }, (_, index) => document(index));

const batch = (id: string, started = '2026-11-21T08:00:00.000Z'): Parameters<typeof addBatch>[1] => ({
  id,
  listing: 'https://www.example.fr/deliberations',
  title: 'Délibérations',
  started,
  state: 'running',
  again: 'none',
  paging: { read: 1, wanted: 0, pages: ['https://www.example.fr/deliberations'] },
});

async function withConnection(work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = connect('test');
  await work(connection);
  connection.close();
}

test('a listing is kept with its documents in its order, beyond the tenth too, and apart from others', () =>
  withConnection(async (connection) => {
    value(await addBatch(connection, batch('a'), documents(120)));
    value(await addBatch(connection, batch('b', '2026-11-22T08:00:00.000Z'), documents(2)));
    const listed = value(await findListed(connection, 'a'));
    expect(listed.map(({ address, label }) => ({ address, label }))).toEqual(documents(120));
    expect(value(await findBatches(connection)).map(({ id, listed: count }) => [id, count])).toEqual([
      ['b', 2],
      ['a', 120],
    ]);
    expect(value(await hasRunningBatch(connection))).toBe(true);
  }));

describe('what became of documents', () => {
  test('is counted as it is written', () =>
    withConnection(async (connection) => {
      value(await addBatch(connection, batch('a'), [...documents(5), { ...document(5), end: GONE }]));
      const ends = new Map<number, ListedEnd>([
        [0, READ],
        [1, KNOWN],
        [2, SCAN],
        [3, GONE],
      ]);
      const ended = value(await endListed(connection, 'a', ends));
      expect(ended?.tally).toEqual({ waiting: 1, read: 2, known: 1, scans: 1, others: 0, failed: 2 });
      const corrected = value(await endListed(connection, 'a', new Map([[3, READ]])));
      expect(corrected?.tally).toEqual({ waiting: 1, read: 3, known: 1, scans: 1, others: 0, failed: 1 });
      expect(value(await findListed(connection, 'a')).map(({ end }) => end)).toEqual([
        READ,
        KNOWN,
        SCAN,
        READ,
        undefined,
        GONE,
      ]);
    }));

  test('is forgotten of those that failed, or of all, to begin again', () =>
    withConnection(async (connection) => {
      value(await addBatch(connection, { ...batch('a'), state: 'ended' }, documents(3)));
      const ends = new Map<number, ListedEnd>([
        [0, READ],
        [1, GONE],
        [2, SCAN],
      ]);
      value(await endListed(connection, 'a', ends));
      const failed = value(await beginAgain(connection, 'a', 'failed'));
      expect(failed).toMatchObject({ state: 'running', again: 'failed', tally: { waiting: 1, read: 1, scans: 1 } });
      const all = value(await beginAgain(connection, 'a', 'all'));
      expect(all?.tally).toEqual({ waiting: 3, read: 0, known: 0, scans: 0, others: 0, failed: 0 });
    }));

  test('is not written by halves on a full disk', () =>
    withConnection(async (connection) => {
      value(await addBatch(connection, batch('a'), documents(2)));
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('', 'QuotaExceededError');
      });
      expect(code(await endListed(connection, 'a', new Map([[0, READ]])))).toBe('storage-full');
      put.mockRestore();
      expect(value(await findBatch(connection, 'a'))?.tally.waiting).toBe(2);
      expect(value(await findListed(connection, 'a'))[0]).not.toHaveProperty('end');
    }));
});

test('documents of further pages come behind', () =>
  withConnection(async (connection) => {
    value(await addBatch(connection, batch('a'), documents(2)));
    const { paging } = batch('a');
    const added = value(await addListed(connection, 'a', [document(7)], { paging: { ...paging, pages: [], read: 2 } }));
    expect(added).toMatchObject({ listed: 3, tally: { waiting: 3 }, paging: { read: 2 } });
    expect(value(await findListed(connection, 'a')).map(({ place }) => place)).toEqual([0, 1, 2]);
  }));

test('a listing that is forgotten is not brought back by a late word, and others stay', () =>
  withConnection(async (connection) => {
    value(await addBatch(connection, batch('a'), documents(2)));
    value(await addBatch(connection, batch('b'), documents(1)));
    value(await removeBatch(connection, 'a'));
    expect(value(await endListed(connection, 'a', new Map([[0, READ]])))).toBeUndefined();
    expect(value(await putBatch(connection, 'a', { state: 'paused' }))).toBeUndefined();
    expect(value(await addListed(connection, 'a', documents(1), {}))).toBeUndefined();
    expect(value(await findBatches(connection)).map(({ id }) => id)).toEqual(['b']);
    expect(value(await findListed(connection, 'a'))).toEqual([]);
    expect(value(await findListed(connection, 'b'))).toHaveLength(1);
  }));

test('why a listing was paused is forgotten when it goes on', () =>
  withConnection(async (connection) => {
    value(await addBatch(connection, batch('a'), documents(1)));
    value(await putBatch(connection, 'a', { state: 'paused', pausedBy: { code: 'storage-full' } }));
    expect(value(await hasRunningBatch(connection))).toBe(false);
    expect(value(await findBatch(connection, 'a'))).toMatchObject({ pausedBy: { code: 'storage-full' } });
    expect(value(await putBatch(connection, 'a', { state: 'running' }))).not.toHaveProperty('pausedBy');
  }));

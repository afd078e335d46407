/** The index of all texts as it is stored: which documents are in it, its segments and their blocks of words. */
import type { Result } from '../model/result.ts';
import { actsOf } from './act-id.ts';
import { tellingRows } from './changes.ts';
import type { Connection, Database } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import type { BlockRecord, IndexedRecord, SegmentRecord } from './schema.ts';

/** Everything that lies in a segment. */
const blocksOf = (segment: number): IDBKeyRange => IDBKeyRange.bound([segment], [segment, []]);

const hashOf = (id: string): string => id.slice(0, id.indexOf('#'));

/** Of a segment that is to be stored. */
export type NewSegment = Pick<SegmentRecord, 'acts' | 'firstWords'>;

/** A document that a new segment holds. */
export type NewlyIndexed = Pick<IndexedRecord, 'sha256' | 'count'>;

/** Documents that have acts which are not indexed, with the number of them, and documents that are indexed and have none such (any more). */
export function findUnindexed(connection: Connection): Promise<Result<{ missing: NewlyIndexed[]; gone: string[] }>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['rows', 'indexed']);
    const [ids, records] = await Promise.all([
      transaction.objectStore('rows').getAllKeys(),
      transaction.objectStore('indexed').getAll(),
    ]);
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(hashOf(id), (counts.get(hashOf(id)) ?? 0) + 1);
    const indexed = new Map(records.map(({ sha256, count }) => [sha256, count]));
    const missing = [...counts].filter(([sha256, count]) => indexed.get(sha256) !== count);
    return {
      missing: missing.map(([sha256, count]) => ({ sha256, count })),
      gone: [...indexed.keys()].filter((sha256) => !counts.has(sha256)),
    };
  });
}

/** How many acts a document has, and how many of them are indexed; undefined if it is not in the index. */
export interface IndexedState {
  acts: number;
  indexed: number | undefined;
}

export function indexedState(connection: Connection, sha256: string): Promise<Result<IndexedState>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['rows', 'indexed']);
    const acts = await transaction.objectStore('rows').count(actsOf(sha256));
    return { acts, indexed: (await transaction.objectStore('indexed').get(sha256))?.count };
  });
}

/** Takes documents out of the index: they are found no more; their words go when their segments are merged. */
export const unindex = (connection: Connection, hashes: readonly string[]): Promise<Result<void>> =>
  connection.use(async (database) => {
    const transaction = database.transaction('indexed', 'readwrite');
    await inFull(transaction, async () => {
      for (const sha256 of hashes) unheeded(transaction.store.delete(sha256));
    });
  });

/** In the order of their acts, with those that are still being written. */
export function findSegments(connection: Connection): Promise<Result<SegmentRecord[]>> {
  return connection.use(async (database) =>
    (await database.getAll('segments')).sort((one, other) => one.from - other.from),
  );
}

/** The documents whose acts have numbers from this one on, in their order. */
export const indexedFrom = (connection: Connection, first: number): Promise<Result<IndexedRecord[]>> =>
  connection.use((database) => database.getAllFromIndex('indexed', 'by-first', IDBKeyRange.lowerBound(first)));

/** Undefined if the segment is no more: it was merged. */
export const findBlock = (
  connection: Connection,
  segment: number,
  place: number,
): Promise<Result<BlockRecord | undefined>> => connection.use((database) => database.get('blocks', [segment, place]));

/** The store gives it its number. */
const addNumbered = (store: { add: (segment: SegmentRecord) => Promise<number> }, segment: Omit<SegmentRecord, 'id'>) =>
  store.add(segment as SegmentRecord);

const begin = (database: Database) => database.transaction(['rows', 'indexed', 'segments', 'blocks'], 'readwrite');

/**
 * Adds a segment of some documents, whose acts are numbered in their order. A document that was read anew or erased meanwhile
 * is not said to be indexed.
 */
export function addSegment(
  connection: Connection,
  documents: readonly NewlyIndexed[],
  { acts, firstWords }: NewSegment,
  blocks: readonly Uint8Array<ArrayBuffer>[],
): Promise<Result<void>> {
  const work = connection.use(async (database) => {
    const transaction = begin(database);
    await inFull(transaction, async () => {
      const segments = await transaction.objectStore('segments').getAll();
      const rows = transaction.objectStore('rows');
      const counts = await Promise.all(documents.map(({ sha256 }) => rows.count(actsOf(sha256))));
      const from = Math.max(0, ...segments.map(({ to }) => to));
      let first = from;
      for (const [index, { sha256, count }] of documents.entries()) {
        if (counts[index] === count) unheeded(transaction.objectStore('indexed').put({ sha256, first, count }));
        first += count;
      }
      const id = await addNumbered(transaction.objectStore('segments'), { from, to: first, acts, firstWords });
      for (const [place, bytes] of blocks.entries()) {
        unheeded(transaction.objectStore('blocks').put({ segment: id, place, bytes }));
      }
    });
  });
  return tellingRows('text', work);
}

/** Begins a segment that takes the place of others. @returns its number */
export function beginSegment(connection: Connection, from: number, to: number): Promise<Result<number>> {
  return connection.use(async (database) => {
    const transaction = database.transaction('segments', 'readwrite');
    let id = 0;
    await inFull(transaction, async () => {
      id = await addNumbered(transaction.store, { from, to, acts: 0, firstWords: [], unfinished: true });
    });
    return id;
  });
}

/** Writes some blocks of a segment that was begun; none if it is no more, because all was erased. */
export const addBlocks = (connection: Connection, id: number, blocks: readonly BlockRecord[]): Promise<Result<void>> =>
  connection.use(async (database) => {
    const transaction = database.transaction(['segments', 'blocks'], 'readwrite');
    await inFull(transaction, async () => {
      const mine = await transaction.objectStore('segments').get(id);
      if (mine?.unfinished !== true) return;
      for (const block of blocks) unheeded(transaction.objectStore('blocks').put(block));
    });
  });

/** Ends a segment that was begun, and removes those whose place it takes; nothing of it stays if all was erased meanwhile. */
export function endSegment(
  connection: Connection,
  id: number,
  { acts, firstWords }: NewSegment,
  replaced: readonly number[],
): Promise<Result<void>> {
  const work = connection.use(async (database) => {
    const transaction = database.transaction(['segments', 'blocks'], 'readwrite');
    const remove = (one: number): void => {
      unheeded(transaction.objectStore('segments').delete(one));
      unheeded(transaction.objectStore('blocks').delete(blocksOf(one)));
    };
    await inFull(transaction, async () => {
      const segments = transaction.objectStore('segments');
      const keys = new Set(await segments.getAllKeys());
      const mine = await segments.get(id);
      if (mine?.unfinished !== true) return;
      const isWhole = replaced.every((one) => keys.has(one));
      if (isWhole) for (const one of replaced) remove(one);
      if (!isWhole || acts === 0) return remove(id);
      const { unfinished: _unfinished, ...begun } = mine;
      unheeded(segments.put({ ...begun, acts, firstWords }));
    });
  });
  return tellingRows('text', work);
}

/** Removes segments that nobody writes any more, with their blocks. */
export function dropSegments(connection: Connection, ids: readonly number[]): Promise<Result<void>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['segments', 'blocks'], 'readwrite');
    await inFull(transaction, async () => {
      for (const id of ids) {
        unheeded(transaction.objectStore('segments').delete(id));
        unheeded(transaction.objectStore('blocks').delete(blocksOf(id)));
      }
    });
  });
}

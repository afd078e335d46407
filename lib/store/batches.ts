/** Listings that are read as a whole: kept with what became of each document, so that their account outlives whoever reads them. */
import type { IDBPTransaction } from 'idb';
import { EMPTY_TALLY, isFailed, tallied, type BatchDocument, type ListedEnd } from '../model/batch.ts';
import { ok, type Result } from '../model/result.ts';
import type { Connection } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import type { BatchRecord, ListedRecord, StoreSchema } from './schema.ts';

type Writing = IDBPTransaction<StoreSchema, ['batches', 'listed'], 'readwrite'>;

/** Every document of a batch: an array comes after every number among keys. */
const ofBatch = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * Changes a batch together with its documents, wholly or not at all.
 *
 * @returns undefined if it is kept no more
 */
function change(
  connection: Connection,
  id: string,
  work: (batch: BatchRecord, transaction: Writing) => BatchRecord | Promise<BatchRecord>,
): Promise<Result<BatchRecord | undefined>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['batches', 'listed'], 'readwrite');
    const batches = transaction.objectStore('batches');
    let changed: BatchRecord | undefined;
    await inFull(transaction, async () => {
      const batch = await batches.get(id);
      if (batch === undefined) return;
      changed = await work(batch, transaction);
      unheeded(batches.put(changed));
    });
    return changed;
  });
}

/** Puts documents behind those that the batch has. None of them may be among them. */
function append(batch: BatchRecord, documents: readonly BatchDocument[], transaction: Writing): BatchRecord {
  const listed = transaction.objectStore('listed');
  for (const [index, document] of documents.entries()) {
    unheeded(listed.put({ ...document, batch: batch.id, place: batch.listed + index }));
  }
  const tally = documents.reduce((sum, { end }) => tallied(sum, end), batch.tally);
  const origins = [...new Set([...batch.origins, ...documents.map(({ address }) => new URL(address).origin)])];
  return { ...batch, origins, listed: batch.listed + documents.length, tally };
}

/** What a batch begins with; it has no documents yet. */
export type NewBatch = Omit<BatchRecord, 'listed' | 'tally' | 'origins'>;

export function addBatch(
  connection: Connection,
  batch: NewBatch,
  documents: readonly BatchDocument[],
): Promise<Result<BatchRecord>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['batches', 'listed'], 'readwrite');
    const added = append({ ...batch, listed: 0, origins: [], tally: EMPTY_TALLY }, documents, transaction);
    await inFull(transaction, async () => {
      unheeded(transaction.objectStore('batches').put(added));
    });
    return added;
  });
}

/** Adds documents that further pages list, and writes down how the pages stand. */
export const addListed = (
  connection: Connection,
  id: string,
  documents: readonly BatchDocument[],
  changes: Partial<Pick<BatchRecord, 'state' | 'paging'>>,
): Promise<Result<BatchRecord | undefined>> =>
  change(connection, id, (batch, transaction) => ({ ...append(batch, documents, transaction), ...changes }));

/** Writes down what became of documents, each by its place. */
export function endListed(
  connection: Connection,
  id: string,
  ends: ReadonlyMap<number, ListedEnd>,
): Promise<Result<BatchRecord | undefined>> {
  return change(connection, id, async (batch, transaction) => {
    const listed = transaction.objectStore('listed');
    let { tally } = batch;
    for (const [place, end] of ends) {
      const document = await listed.get([id, place]);
      if (document === undefined) continue;
      tally = tallied(tallied(tally, document.end, -1), end);
      unheeded(listed.put({ ...document, end }));
    }
    return { ...batch, tally };
  });
}

/**
 * Forgets what became of documents, so that they are asked for again: of those that failed, or of all.
 */
export function beginAgain(
  connection: Connection,
  id: string,
  which: 'failed' | 'all',
): Promise<Result<BatchRecord | undefined>> {
  return change(connection, id, async (batch, transaction) => {
    const listed = transaction.objectStore('listed');
    let { tally } = batch;
    for (const document of await listed.getAll(ofBatch(id))) {
      const { end, ...waiting } = document;
      if (end === undefined || (which === 'failed' && !isFailed(end))) continue;
      tally = tallied(tallied(tally, end, -1), undefined);
      unheeded(listed.put(waiting));
    }
    const { pausedBy: _over, ...others } = batch;
    return { ...others, state: 'running', again: which, tally };
  });
}

/** Changes what is said of a batch as a whole. */
export function putBatch(
  connection: Connection,
  id: string,
  changes: Partial<Pick<BatchRecord, 'state' | 'pausedBy' | 'paging'>>,
): Promise<Result<BatchRecord | undefined>> {
  return change(connection, id, ({ pausedBy: _over, ...batch }) => ({ ...batch, ...changes }));
}

/** Forgets a batch; the documents that it read stay. */
export function removeBatch(connection: Connection, id: string): Promise<Result<void>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['batches', 'listed'], 'readwrite');
    await inFull(transaction, async () => {
      unheeded(transaction.objectStore('batches').delete(id));
      unheeded(transaction.objectStore('listed').delete(ofBatch(id)));
    });
  });
}

export const findBatch = (connection: Connection, id: string): Promise<Result<BatchRecord | undefined>> =>
  connection.use((database) => database.get('batches', id));

/** The latest first. */
export const findBatches = (connection: Connection): Promise<Result<BatchRecord[]>> =>
  connection.use(async (database) =>
    (await database.getAll('batches')).sort((one, other) => other.started.localeCompare(one.started)),
  );

/** The documents of a batch, in its order. */
export const findListed = (connection: Connection, id: string): Promise<Result<ListedRecord[]>> =>
  connection.use((database) => database.getAll('listed', ofBatch(id)));

/** Whether there is a batch to go on with. */
export async function hasRunningBatch(connection: Connection): Promise<Result<boolean>> {
  const found = await findBatches(connection);
  return found.ok ? ok(found.value.some(({ state }) => state === 'running')) : found;
}

/** Origins that the batches which are not over read: of their documents, and of their pages. */
export async function originsInUse(connection: Connection): Promise<Result<string[]>> {
  const found = await findBatches(connection);
  if (!found.ok) return found;
  const open = found.value.filter(({ state }) => state === 'running' || state === 'paused');
  return ok([...new Set(open.flatMap(({ listing, origins }) => [new URL(listing).origin, ...origins]))]);
}

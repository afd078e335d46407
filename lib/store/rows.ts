/** The rows of the collection: derived from what else is stored of a document, and written together with it. */
import type { IDBPObjectStore } from 'idb';
import { rowsOf, withLearnt, type Audit } from '../model/act-row.ts';
import { isFileAddress } from '../model/file-address.ts';
import type { ActRow } from '../model/collection.ts';
import type { Learnt } from '../model/learnt.ts';
import type { Result } from '../model/result.ts';
import { actsOf, place } from './act-id.ts';
import type { Connection } from './connection.ts';
import { unheeded } from './in-full.ts';
import type { AddressRecord, StoreSchema } from './schema.ts';

/** The stores that rows are derived from, and their own: a transaction that writes rows has all of them. */
export const ROW_STORES = ['documents', 'addresses', 'acts', 'annotations', 'rows'] as const;

/** Of a transaction of {@link ROW_STORES}. */
export interface RowTransaction {
  objectStore<N extends (typeof ROW_STORES)[number]>(
    name: N,
  ): IDBPObjectStore<StoreSchema, ArrayLike<(typeof ROW_STORES)[number]>, N, 'readwrite'>;
}

const NOTHING_LEARNT: Learnt = { names: [], extensions: [], programmes: [] };

/** An address that serves these bytes now, else one that once did; empty if they came from a file. */
function addressOf(sha256: string, records: readonly AddressRecord[]): string {
  const served = records.filter(({ address }) => !isFileAddress(address));
  return (served.find(({ versions }) => versions[0]?.sha256 === sha256) ?? served[0])?.address ?? '';
}

/**
 * Derives the rows of a document anew from what the transaction holds of it, and takes away those of acts that are no more.
 *
 * @param audit see {@link rowsOf}
 */
export async function putRows(transaction: RowTransaction, sha256: string, audit?: Audit): Promise<void> {
  const [document, addresses, acts, annotations] = await Promise.all([
    transaction.objectStore('documents').get(sha256),
    transaction.objectStore('addresses').index('by-hash').getAll(sha256),
    transaction.objectStore('acts').getAll(actsOf(sha256)),
    transaction.objectStore('annotations').get(sha256),
  ]);
  const rows = transaction.objectStore('rows');
  unheeded(rows.delete(actsOf(sha256)));
  if (document === undefined) return;
  const source = { sha256, address: addressOf(sha256, addresses), retrieved: document.retrieved };
  acts.sort((one, other) => place(one) - place(other));
  const read = acts.map(({ act }) => act);
  for (const [index, row] of rowsOf(source, read, annotations ?? { corrections: [], notes: [] }, audit).entries()) {
    // A grant that the user added is in an act that was read: there is one record for each row.
    unheeded(rows.put(withLearnt(row, acts[index]?.learnt ?? NOTHING_LEARNT)));
  }
}

/** The rows of the latest sittings, the latest first: what a page shows before all rows are there. */
export function latestRows(connection: Connection, count: number): Promise<Result<ActRow[]>> {
  return connection.use(async (database) => {
    const rows: ActRow[] = [];
    let cursor = await database.transaction('rows').store.index('by-session').openCursor(null, 'prev');
    while (cursor !== null && rows.length < count) {
      rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    return rows;
  });
}

/**
 * So many rows, in the order of their keys.
 *
 * @param after key of the last row that the caller has
 */
export const rowsAfter = (connection: Connection, after: string, count: number): Promise<Result<ActRow[]>> =>
  connection.use((database) => database.getAll('rows', IDBKeyRange.lowerBound(after, true), count));

/** Undefined if there is none (any more). */
export const rowById = (connection: Connection, id: string): Promise<Result<ActRow | undefined>> =>
  connection.use((database) => database.get('rows', id));

/** The rows of a document; none if it was erased. */
export const rowsOfDocument = (connection: Connection, sha256: string): Promise<Result<ActRow[]>> =>
  connection.use((database) => database.getAll('rows', actsOf(sha256)));

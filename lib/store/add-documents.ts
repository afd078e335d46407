/** Adds documents that were read elsewhere, many in one transaction. */
import type { Result } from '../model/result.ts';
import { visited } from './addresses.ts';
import { mergeAddresses } from './backup/merge.ts';
import type { Connection, Database } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import { putRows, type RowTransaction } from './rows.ts';
import { putSittings, type SittingTransaction } from './sittings.ts';
import { recordsToPut, type DocumentToStore } from './write-document.ts';

const STORES = ['documents', 'addresses', 'acts', 'kin', 'lines', 'annotations', 'rows', 'sittings'] as const;

const begin = (database: Database) => database.transaction(STORES, 'readwrite');
type Adding = ReturnType<typeof begin>;

/** Those that are not here, each once. */
async function unknown(transaction: Adding, documents: readonly DocumentToStore[]): Promise<DocumentToStore[]> {
  const byHash = new Map(documents.toReversed().map((toStore) => [toStore.document.sha256, toStore]));
  const hashes = [...byHash.keys()];
  const here = await Promise.all(hashes.map((sha256) => transaction.objectStore('documents').getKey(sha256)));
  return [...byHash.values()].filter((_, index) => here[index] === undefined);
}

/** Several documents may have come from one address. */
async function putAddresses(transaction: Adding, documents: readonly DocumentToStore[]): Promise<void> {
  const store = transaction.objectStore('addresses');
  const named = [...new Set(documents.flatMap(({ visit }) => visit?.address ?? []))];
  const found = await Promise.all(named.map((address) => store.get(address)));
  const records = new Map(named.map((address, index) => [address, found[index]]));
  for (const { visit, document } of documents) {
    if (visit === undefined) continue;
    const { address } = visit;
    records.set(address, mergeAddresses(records.get(address), visited(undefined, visit, document.sha256)));
  }
  for (const record of records.values()) if (record !== undefined) unheeded(store.put(record));
}

async function addAll(database: Database, documents: readonly DocumentToStore[]): Promise<number> {
  const transaction = begin(database);
  let added = 0;
  await inFull(transaction, async () => {
    const fresh = await unknown(transaction, documents);
    added = fresh.length;
    for (const toStore of fresh) {
      for (const { store, value } of recordsToPut(toStore, undefined)) {
        unheeded(transaction.objectStore(store).put(value as never));
      }
    }
    await putAddresses(transaction, fresh);
    const rows = transaction as unknown as RowTransaction;
    await Promise.all(fresh.map(({ document, audit }) => putRows(rows, document.sha256, audit)));
    // A sitting is of several documents: each adds to what those before it left.
    const sittings = transaction as unknown as SittingTransaction;
    for (const { document } of fresh) await putSittings(sittings, document.sha256);
  });
  return added;
}

/**
 * Adds those that are not here; one that is stays as it is. All of them or none. Errors: `storage-…`. Nobody is told: whoever
 * adds many says so in the end ({@link tellRows}).
 *
 * @returns how many were added
 */
export const addDocuments = (connection: Connection, documents: readonly DocumentToStore[]): Promise<Result<number>> =>
  connection.use((database) => addAll(database, documents));

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

async function addAll(database: Database, documents: readonly DocumentToStore[]): Promise<number> {
  const transaction = database.transaction(STORES, 'readwrite');
  let added = 0;
  await inFull(transaction, async () => {
    const addresses = transaction.objectStore('addresses');
    for (const toStore of documents) {
      const { sha256 } = toStore.document;
      if ((await transaction.objectStore('documents').getKey(sha256)) !== undefined) continue;
      added += 1;
      for (const { store, value } of recordsToPut(toStore, undefined)) {
        unheeded(transaction.objectStore(store).put(value as never));
      }
      const { visit } = toStore;
      if (visit !== undefined) {
        const here = await addresses.get(visit.address);
        unheeded(addresses.put(mergeAddresses(here, visited(undefined, visit, sha256))));
      }
      await putRows(transaction as unknown as RowTransaction, sha256, toStore.audit);
      await putSittings(transaction as unknown as SittingTransaction, sha256);
    }
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

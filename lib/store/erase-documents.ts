/** Erases some documents with all that is kept of them, and puts them back. */
import type { Audit } from '../model/act-row.ts';
import type { Result } from '../model/result.ts';
import { mergeAddresses } from './backup/merge.ts';
import { ALL_STORES, OF_DOCUMENT, recordsOfDocument, type StoreName } from './backup/stores.ts';
import { tellingRows, type RowsChange } from './changes.ts';
import type { Connection, Database } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import { putRows, type RowTransaction } from './rows.ts';
import type { AddressRecord } from './schema.ts';
import { putSittings, type SittingTransaction } from './sittings.ts';

/** Of what is erased, nothing is left elsewhere: only this knows it. */
export interface ErasedDocuments {
  hashes: readonly string[];
  records: readonly { store: StoreName; value: unknown }[];
  /** As they were before. */
  addresses: readonly AddressRecord[];
}

/** Documents that are told of one by one: of more, everything is looked at anew. */
const MOST_TOLD = 200;

const changesOf = (hashes: readonly string[]): RowsChange[] =>
  hashes.length > MOST_TOLD ? ['all'] : hashes.map((sha256) => ({ sha256 }));

const begin = (database: Database) => database.transaction(ALL_STORES, 'readwrite');
type Erasure = ReturnType<typeof begin>;

/** What is derived follows what it is derived from. */
async function derive(transaction: Erasure, sha256: string, audit?: Audit): Promise<void> {
  await putRows(transaction as unknown as RowTransaction, sha256, audit);
  await putSittings(transaction as unknown as SittingTransaction, sha256);
}

/** Without those bytes; gone if it served nothing else. A document that waits to be read there is given up. */
function forget(transaction: Erasure, record: AddressRecord, sha256: string): void {
  const versions = record.versions.filter((version) => version.sha256 !== sha256);
  const hashes = record.hashes.filter((hash) => hash !== sha256);
  const addresses = transaction.objectStore('addresses');
  unheeded(versions.length > 0 ? addresses.put({ ...record, versions, hashes }) : addresses.delete(record.address));
  unheeded(transaction.objectStore('jobs').delete(record.address));
}

async function take(database: Database, hashes: readonly string[]): Promise<ErasedDocuments> {
  const transaction = begin(database);
  const records: { store: StoreName; value: unknown }[] = [];
  const addresses = new Map<string, AddressRecord>();
  await inFull(transaction, async () => {
    for (const sha256 of hashes) {
      for (const name of OF_DOCUMENT) {
        const store = transaction.objectStore(name);
        const values = await store.getAll(recordsOfDocument(sha256));
        records.push(...values.map((value) => ({ store: name, value })));
        unheeded(store.delete(recordsOfDocument(sha256)));
      }
      for (const record of await transaction.objectStore('addresses').index('by-hash').getAll(sha256)) {
        if (!addresses.has(record.address)) addresses.set(record.address, record);
        forget(transaction, record, sha256);
      }
      // Without its rows its words are found no more; whoever indexes takes them off the disk.
      await derive(transaction, sha256);
    }
  });
  return { hashes, records, addresses: [...addresses.values()] };
}

/** Erases documents by their hashes: all of them, or none. Errors: `storage-…`. */
export const eraseDocuments = (connection: Connection, hashes: readonly string[]): Promise<Result<ErasedDocuments>> =>
  tellingRows(
    changesOf(hashes),
    connection.use((database) => take(database, hashes)),
  );

/** Puts documents back as they were; one that was read anew meanwhile stays as it is now. */
export function putDocumentsBack(
  connection: Connection,
  { hashes, records, addresses }: ErasedDocuments,
  audit?: Audit,
): Promise<Result<void>> {
  const work = connection.use(async (database) => {
    const transaction = begin(database);
    await inFull(transaction, async () => {
      const documents = transaction.objectStore('documents');
      const here = new Set<string>();
      for (const sha256 of hashes) if ((await documents.getKey(sha256)) !== undefined) here.add(sha256);
      for (const { store, value } of records) {
        if (here.has((value as { sha256: string }).sha256)) continue;
        unheeded(transaction.objectStore(store).put(value as never));
      }
      for (const record of addresses) {
        const now = await transaction.objectStore('addresses').get(record.address);
        const hasNew = now?.hashes.some((hash) => !record.hashes.includes(hash)) === true;
        unheeded(transaction.objectStore('addresses').put(hasNew ? mergeAddresses(now, record) : record));
      }
      for (const sha256 of hashes) await derive(transaction, sha256, audit);
    });
  });
  return tellingRows(changesOf(hashes), work);
}

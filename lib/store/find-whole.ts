/** Documents with everything that was read and written of them, by the hash of their bytes. */
import { fileNameOf } from '../model/file-address.ts';
import type { Result } from '../model/result.ts';
import { actsOf, place } from './act-id.ts';
import { nothingWritten } from './annotations.ts';
import type { Connection } from './connection.ts';
import type { ActRecord, AddressRecord, AnnotationsRecord, DocumentRecord } from './schema.ts';

export interface WholeDocument {
  document: DocumentRecord;
  /** Where it is served now, then where it was once. */
  addresses: string[];
  /** What the file was called, of a document that came from one of the user's. */
  fileName?: string;
  /** In the reading's order. */
  acts: ActRecord[];
  annotations: AnnotationsRecord;
}

const STORES = ['documents', 'addresses', 'acts', 'annotations'] as const;

/** In the order of the hashes; those that are not kept (any more) are left out. */
export const findWhole = (connection: Connection, hashes: readonly string[]): Promise<Result<WholeDocument[]>> =>
  connection.use(async (database) => {
    const transaction = database.transaction(STORES);
    const found = await Promise.all(
      hashes.map(async (sha256): Promise<WholeDocument | undefined> => {
        const [document, addresses, acts, annotations] = await Promise.all([
          transaction.objectStore('documents').get(sha256),
          transaction.objectStore('addresses').index('by-hash').getAll(sha256),
          transaction.objectStore('acts').getAll(actsOf(sha256)),
          transaction.objectStore('annotations').get(sha256),
        ]);
        if (document === undefined) return undefined;
        const fileName = nameIn(addresses, sha256);
        return {
          document,
          ...(fileName !== undefined && { fileName }),
          addresses: inOrder(addresses, sha256),
          acts: acts.sort((one, other) => place(one) - place(other)),
          annotations: annotations ?? nothingWritten(sha256),
        };
      }),
    );
    return found.filter((one) => one !== undefined);
  });

const nameIn = (records: readonly AddressRecord[], sha256: string): string | undefined =>
  records
    .flatMap(({ versions }) => versions)
    .filter((version) => version.sha256 === sha256)
    .map(({ finalAddress }) => fileNameOf(finalAddress))
    .find((name) => name !== undefined);

function inOrder(records: readonly AddressRecord[], sha256: string): string[] {
  const isCurrent = ({ versions }: AddressRecord): boolean => versions[0]?.sha256 === sha256;
  return [...records.filter(isCurrent), ...records.filter((record) => !isCurrent(record))].map(
    ({ address }) => address,
  );
}

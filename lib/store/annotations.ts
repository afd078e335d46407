/** What the user wrote on documents: corrections and notes. No reading touches it. */
import type { Audit } from '../model/act-row.ts';
import type { Result } from '../model/result.ts';
import { tellingRows } from './changes.ts';
import type { Connection } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import { putRows, ROW_STORES, type RowTransaction } from './rows.ts';
import type { AnnotationsRecord } from './schema.ts';
import { putSittings, type SittingTransaction } from './sittings.ts';

const STORES = [...ROW_STORES, 'sittings'] as const;

export const nothingWritten = (sha256: string): AnnotationsRecord => ({ sha256, corrections: [], notes: [] });

/** Hashes of the documents that the user wrote on. */
export const annotatedDocuments = (connection: Connection): Promise<Result<string[]>> =>
  connection.use((database) => database.getAllKeys('annotations'));

/**
 * Changes what is written on a document, from what is written at that moment: two tabs that write at once lose nothing of
 * each other. Where nothing is left, nothing is kept. The rows and the sittings of its acts follow.
 *
 * @param audit checks an act as corrected
 */
export function changeAnnotations(
  connection: Connection,
  sha256: string,
  change: (record: AnnotationsRecord) => AnnotationsRecord,
  audit?: Audit,
): Promise<Result<void>> {
  const written = connection.use(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    await inFull(transaction, async () => {
      const store = transaction.objectStore('annotations');
      const record = (await store.get(sha256)) ?? nothingWritten(sha256);
      const { corrections, notes } = change(record);
      const isEmpty = corrections.length === 0 && notes.length === 0;
      unheeded(isEmpty ? store.delete(sha256) : store.put({ sha256, corrections, notes }));
      await putRows(transaction as unknown as RowTransaction, sha256, audit);
      await putSittings(transaction as unknown as SittingTransaction, sha256);
    });
  });
  return tellingRows({ sha256 }, written);
}

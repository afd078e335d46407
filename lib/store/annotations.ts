/** What the user wrote on documents: corrections and notes. No reading touches it. */
import type { Result } from '../model/result.ts';
import type { Connection } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import type { AnnotationsRecord } from './schema.ts';

export const nothingWritten = (sha256: string): AnnotationsRecord => ({ sha256, corrections: [], notes: [] });

/**
 * Changes what is written on a document, from what is written at that moment: two tabs that write at once lose nothing of
 * each other. Where nothing is left, nothing is kept.
 */
export function changeAnnotations(
  connection: Connection,
  sha256: string,
  change: (record: AnnotationsRecord) => AnnotationsRecord,
): Promise<Result<void>> {
  return connection.use(async (database) => {
    const transaction = database.transaction('annotations', 'readwrite');
    await inFull(transaction, async () => {
      const record = (await transaction.store.get(sha256)) ?? nothingWritten(sha256);
      const { corrections, notes } = change(record);
      const isEmpty = corrections.length === 0 && notes.length === 0;
      unheeded(isEmpty ? transaction.store.delete(sha256) : transaction.store.put({ sha256, corrections, notes }));
    });
  });
}

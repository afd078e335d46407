/** The files of documents, kept where the user wants them: for looking at them without their server. */
import { ok, type Result } from '../model/result.ts';
import type { Connection } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';

/** A file, and which bytes it holds. */
export interface KeptFile {
  sha256: string;
  file: Blob;
}

/** What keeping costs. */
export interface KeptFiles {
  /** Files that are kept, and their bytes. */
  files: number;
  bytes: number;
  /** Documents that were read. */
  documents: number;
  /** What the file of one has on the average, of those looked at; undefined where nothing was read yet. */
  bytesPerDocument?: number;
}

/** So many documents are looked at for the average: a hundred thousand would take seconds. */
const SAMPLE = 500;

/**
 * Keeps the file of a document that is stored. If it was erased meanwhile, its file is not kept either.
 *
 * Errors: `storage-full`, `storage-blocked`, `storage-failed`; then this file is not kept, and nothing else has changed.
 */
export function keepFile(connection: Connection, { sha256, file }: KeptFile): Promise<Result<void>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['documents', 'files'], 'readwrite');
    await inFull(transaction, async () => {
      const isStored = (await transaction.objectStore('documents').getKey(sha256)) !== undefined;
      if (isStored) unheeded(transaction.objectStore('files').put({ sha256, file }));
    });
  });
}

/** The file with this hash; undefined if it is not kept. */
export async function findFile(connection: Connection, sha256: string): Promise<Result<KeptFile | undefined>> {
  return connection.use((database) => database.get('files', sha256));
}

/** The file that an address served when it was last asked; undefined if it is not kept. */
export async function findFileAt(connection: Connection, address: string): Promise<Result<KeptFile | undefined>> {
  const found = await connection.use((database) => database.get('addresses', address));
  if (!found.ok) return found;
  const [current] = found.value?.versions ?? [];
  return current === undefined ? ok(undefined) : findFile(connection, current.sha256);
}

export function countFiles(connection: Connection): Promise<Result<KeptFiles>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['documents', 'files']);
    const sample = await transaction.objectStore('documents').getAll(undefined, SAMPLE);
    const documents = await transaction.objectStore('documents').count();
    let [files, bytes] = [0, 0];
    for await (const { value } of transaction.objectStore('files')) {
      files += 1;
      bytes += value.file.size;
    }
    const sampled = sample.reduce((sum, document) => sum + document.bytes, 0);
    return { files, bytes, documents, ...(sample.length > 0 && { bytesPerDocument: sampled / sample.length }) };
  });
}

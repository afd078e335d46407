/** Adds readings that were made elsewhere (the command line, another library) to the collection. */
import { readLines, type RefusedLine, type TakenLine } from '../import/read-lines.ts';
import { fileAddress, withFileName } from '../model/file-address.ts';
import type { Reading } from '../model/reading.ts';
import { err, ok, type Result } from '../model/result.ts';
import { addDocuments, tellRows, type Connection, type DocumentToStore } from '../store/index.ts';
import { toStore } from './keep.ts';

export interface Imported {
  /** Documents that are new here. */
  added: number;
  /** Documents that were here, and stayed as they are. */
  known: number;
  /** Readings that hold no act: files that were none, or could not be opened. */
  empty: number;
  /** Lines that are no reading. */
  refused: number;
  /** The first of them. */
  firstRefused: RefusedLine[];
}

export interface ImportOptions {
  /** Hears, now and then, of what is done. */
  onProgress?: (soFar: Imported) => void;
  signal?: AbortSignal;
}

/** Documents written at once: all of them are there, or none. */
const AT_ONCE = 100;

const MOST_REFUSED_SHOWN = 20;

const nameOf = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;

function toDocument({ reading: line, addresses: [address], retrieved }: TakenLine, now: string): DocumentToStore {
  const { file, sha256, bytes, pages, pagesRead, status, textSource, kind, deliberations, ms, readerVersion } = line;
  const reading: Reading = { file, sha256, bytes, pages, pagesRead, status, textSource, kind, deliberations, ms };
  const ofFile = fileAddress(sha256);
  const visit = {
    address: address ?? ofFile,
    finalAddress: address ?? withFileName(ofFile, nameOf(file)),
    retrieved: retrieved ?? now,
  };
  return toStore({ reading, pages: [], visit, readerVersion });
}

/**
 * Adds what the lines say, some at a time; what was added stays when it is broken off, and is not added twice. Fails with
 * `file-foreign` if no line is a reading, `storage-…` or `cancelled`.
 *
 * @param pieces the text of an NDJSON file
 */
export async function importReadings(
  connection: Connection,
  pieces: AsyncIterable<string>,
  options: ImportOptions = {},
): Promise<Result<Imported>> {
  try {
    return await importAll(connection, pieces, options);
  } finally {
    // Once, whatever came of it: whoever shows the collection loads all of it again.
    tellRows('all');
  }
}

async function importAll(
  connection: Connection,
  pieces: AsyncIterable<string>,
  { onProgress, signal }: ImportOptions,
): Promise<Result<Imported>> {
  const imported: Imported = { added: 0, known: 0, empty: 0, refused: 0, firstRefused: [] };
  const now = new Date(Date.now()).toISOString();
  let batch: DocumentToStore[] = [];

  async function flush(): Promise<Result<null>> {
    const added = await addDocuments(connection, batch);
    if (!added.ok) return added;
    imported.added += added.value;
    imported.known += batch.length - added.value;
    batch = [];
    onProgress?.({ ...imported });
    return ok(null);
  }

  for await (const taken of readLines(pieces)) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    if ('detail' in taken) {
      imported.refused += 1;
      if (imported.firstRefused.length < MOST_REFUSED_SHOWN) imported.firstRefused.push(taken);
    } else if (taken.reading.deliberations.length === 0 || taken.reading.sha256 === '') imported.empty += 1;
    else batch.push(toDocument(taken, now));
    if (batch.length < AT_ONCE) continue;
    const flushed = await flush();
    if (!flushed.ok) return flushed;
  }
  const flushed = await flush();
  if (!flushed.ok) return flushed;
  const nothing = imported.added + imported.known + imported.empty === 0;
  return nothing ? err({ code: 'file-foreign', detail: 'no line is a reading' }) : ok(imported);
}

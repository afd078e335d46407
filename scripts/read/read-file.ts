import { readFile } from 'node:fs/promises';
import { readDocument, unread } from '../../lib/engine/read-document.ts';
import type { ReadingLine } from '../../lib/model/reading-line.ts';
import { READER_VERSION } from '../../lib/parse/index.ts';
import type { PdfSurroundings } from '../../lib/pdf/open-pdf.ts';

/** Reads a file. One that cannot be had or opened gives a reading that says so. */
export async function readFileAt(file: string, surroundings: PdfSurroundings): Promise<ReadingLine> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    return unreadLine({ file, sha256: '', bytes: 0 }, 'unreadable');
  }
  const read = await readDocument(file, bytes, surroundings);
  // Nobody cancels here, so that there is always a reading.
  if (!read.ok) throw new Error(read.error.code);
  const { reading, failure } = read.value;
  return { ...reading, readerVersion: READER_VERSION, ...(failure && { failure }) };
}

/** The line of a file that was not read. */
export const unreadLine = (about: Parameters<typeof unread>[0], status: ReadingLine['status']): ReadingLine => ({
  ...unread(about, status, 0),
  readerVersion: READER_VERSION,
});

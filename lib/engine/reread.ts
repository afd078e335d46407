/** Reads a stored document again, from its stored text, when the rules have become better since. */
import { ok, type Result } from '../model/result.ts';
import { READER_VERSION, readPages } from '../parse/index.ts';
import { findPages, toReading, writeDocument, type Connection, type StoredDocument } from '../store/index.ts';
import { toStore } from './keep.ts';

export const isOutdated = ({ document }: Pick<StoredDocument, 'document'>): boolean =>
  document.readerVersion !== READER_VERSION && document.failure === undefined;

/** The values that a new reading of the same text replaces. */
function readAgain(stored: StoredDocument, pages: Parameters<typeof readPages>[0]) {
  const started = performance.now();
  const parsed = readPages(pages);
  const ms = { extract: stored.document.ms.extract, parse: performance.now() - started };
  return { ...toReading(stored), ...parsed, ms };
}

/**
 * Reads the document again without fetching it, and stores what was read. Answers false if its text is not stored: then
 * the reading that is stored stays.
 */
export async function reread(connection: Connection, stored: StoredDocument): Promise<Result<boolean>> {
  const { address, document, version } = stored;
  const found = await findPages(connection, document.sha256);
  if (!found.ok) return found;
  const pages = found.value;
  if (pages === undefined) return ok(false);
  const reading = readAgain(stored, pages);
  const visit = { address, finalAddress: version.finalAddress, retrieved: document.retrieved };
  const { document: record, acts, audit } = toStore({ reading, pages, visit });
  // Neither the text nor the address has changed.
  const written = await writeDocument(connection, { document: record, acts, ...(audit && { audit }) });
  return written.ok ? ok(true) : written;
}

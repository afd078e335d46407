/** Fetches a document, reads it and stores it. */
import type { ActsSoFar, Answer, DocumentState, DocumentSummary } from '../model/document.ts';
import { err, ok, type Result } from '../model/result.ts';
import { READER_VERSION } from '../parse/index.ts';
import { confirmAddress, writeDocument, type Connection, type KnownDocument } from '../store/index.ts';
import { fetchDocument, type FetchedDocument, type FetchRules, type Validators } from './fetch-document.ts';
import { toStore } from './keep.ts';
import type { PdfReader } from './pdf-reader.ts';
import { summariseEarly, summariseReading } from './summarise.ts';

export interface Surroundings {
  connection: Connection;
  reader: PdfReader;
  rules: FetchRules;
}

type Progress = Omit<Extract<DocumentState, { phase: 'reading' }>, 'phase'>;

export interface AcquireOptions {
  signal: AbortSignal;
  /** What is stored for this address already. */
  known: KnownDocument | undefined;
  onProgress: (progress: Progress) => void;
  /** The bytes are there, and will be read. A document of which that cannot be noted is not stored. */
  onFetched: () => Promise<Result<void>>;
  /** The first acts are read, or more of them; the rest of the document is being read. */
  onEarly: (answer: Answer) => void;
  /** The answer is known, and will be stored next. The reader need not wait for the disk. */
  onAnswer: (summary: DocumentSummary) => void;
}

/** A document that could not be opened is asked for anew: perhaps it came damaged. */
function validators(known: KnownDocument | undefined): Validators {
  if (known === undefined || known.document.failure !== undefined) return {};
  const { etag, lastModified } = known.version;
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

const now = (): string => new Date(Date.now()).toISOString();

async function readAndStore(
  address: string,
  fetched: FetchedDocument,
  { connection, reader }: Surroundings,
  { signal, onProgress, onFetched, onEarly, onAnswer }: AcquireOptions,
): Promise<Result<null>> {
  const { bytes, ...visit } = fetched;
  const retrieved = now();
  const size = bytes.length;
  const noting = onFetched();
  let soFar: ActsSoFar | undefined;
  const progress = (pagesRead: number, pages: number) =>
    onProgress({ receivedBytes: size, totalBytes: size, pagesRead, pages, ...(soFar && { soFar }) });
  const read = await reader.read(address, bytes, {
    signal,
    onPage: (page, pages) => progress(page.number, pages),
    onEarly: ({ reading, final }) => {
      soFar = summariseEarly(reading);
      onEarly({ address, retrieved, readerVersion: READER_VERSION, reading, related: [], unfinished: { final } });
      progress(reading.pagesRead, reading.pages);
    },
  });
  if (!read.ok) return read;
  if (signal.aborted) return err({ code: 'cancelled' });
  const noted = await noting;
  if (!noted.ok) return noted;
  if (read.value.failure === undefined) onAnswer(summariseReading(read.value.reading, retrieved));
  const written = await writeDocument(connection, toStore({ ...read.value, visit: { ...visit, address, retrieved } }));
  return written.ok ? ok(null) : written;
}

/** Success: the document is stored, and is what the address serves now. */
export async function acquire(
  address: string,
  surroundings: Surroundings,
  options: AcquireOptions,
): Promise<Result<null>> {
  const { signal, known, onProgress } = options;
  onProgress({});
  const fetched = await fetchDocument(address, surroundings.rules, {
    signal,
    known: validators(known),
    onBytes: (receivedBytes, totalBytes) =>
      onProgress({ receivedBytes, ...(totalBytes === undefined ? {} : { totalBytes }) }),
  });
  if (!fetched.ok) return fetched;
  if (fetched.value !== 'unchanged') return readAndStore(address, fetched.value, surroundings, options);
  const confirmed = await confirmAddress(surroundings.connection, address, now());
  return confirmed.ok ? ok(null) : confirmed;
}

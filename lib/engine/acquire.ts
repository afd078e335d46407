/** Fetches a document, reads it and stores it. */
import type { ActsSoFar, Answer, DocumentState, DocumentSummary } from '../model/document.ts';
import { err, ok, type Result } from '../model/result.ts';
import { READER_VERSION } from '../parse/index.ts';
import {
  confirmAddress,
  keepFile,
  writeDocument,
  type Connection,
  type Inbox,
  type KnownDocument,
} from '../store/index.ts';
import { fetchDocument, type FetchedDocument, type FetchRules, type Validators } from './fetch-document.ts';
import { toStore } from './keep.ts';
import type { PdfReader } from './pdf-reader.ts';
import type { EarlyReading } from './read-document.ts';
import { hashOfFile, isFileAddress } from '../model/file-address.ts';
import type { ByteRanges } from '../pdf/byte-ranges.ts';
import { takeFile } from './take-file.ts';
import { summariseEarly, summariseReading } from './summarise.ts';

export interface Surroundings {
  connection: Connection;
  /** Files that the user handed in. */
  inbox: Inbox;
  reader: PdfReader;
  rules: FetchRules;
  /** Whether the user wants the files of documents kept. */
  keepsFiles: () => Promise<boolean>;
  /** Told the texts of a document's acts before it is stored: whoever makes them searchable need not read them again. */
  onTexts?: (sha256: string, texts: readonly string[]) => void;
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

/** What is told of one document while it is fetched and read. */
class Telling {
  readonly #address: string;
  readonly #retrieved: string;
  readonly #options: AcquireOptions;
  #soFar: ActsSoFar | undefined;

  constructor(address: string, retrieved: string, options: AcquireOptions) {
    this.#address = address;
    this.#retrieved = retrieved;
    this.#options = options;
  }

  progress(progress: Progress): void {
    this.#options.onProgress({ ...progress, ...(this.#soFar && { soFar: this.#soFar }) });
  }

  /** The first acts, or more of them; those that were told are not taken back while they are read again. */
  early({ reading, final }: EarlyReading, progress: Progress): void {
    const soFar = summariseEarly(reading);
    if (soFar.count < (this.#soFar?.count ?? 0)) return;
    this.#soFar = soFar;
    const about = { address: this.#address, retrieved: this.#retrieved, readerVersion: READER_VERSION };
    this.#options.onEarly({ ...about, reading, related: [], corrections: [], notes: [], unfinished: { final } });
    this.progress({ ...progress, pagesRead: reading.pagesRead, pages: reading.pages });
  }
}

async function readAndStore(
  address: string,
  fetched: FetchedDocument,
  telling: Telling,
  { connection, reader, onTexts }: Surroundings,
  { signal, onFetched, onAnswer }: AcquireOptions,
  keepsFile: Promise<boolean>,
): Promise<Result<null>> {
  const { bytes, ...visit } = fetched;
  const retrieved = now();
  const received = { receivedBytes: bytes.length, totalBytes: bytes.length };
  const noting = onFetched();
  // Before the reader takes the bytes over.
  const file = (await keepsFile) ? new Blob([bytes], { type: 'application/pdf' }) : undefined;
  const read = await reader.read(address, bytes, {
    signal,
    onPage: (page, pages) => telling.progress({ ...received, pagesRead: page.number, pages }),
    onEarly: (early) => telling.early(early, received),
  });
  if (!read.ok) return read;
  if (signal.aborted) return err({ code: 'cancelled' });
  const noted = await noting;
  if (!noted.ok) return noted;
  if (read.value.failure === undefined) onAnswer(summariseReading(read.value.reading, retrieved));
  const toKeep = toStore({ ...read.value, visit: { ...visit, address, retrieved } });
  onTexts?.(toKeep.document.sha256, toKeep.texts);
  const written = await writeDocument(connection, toKeep);
  if (!written.ok) return written;
  // A disk that is full now loses the file alone: the settings say how many documents have theirs.
  if (file !== undefined) await keepFile(connection, { sha256: read.value.reading.sha256, file });
  return ok(null);
}

/** A file of the user's is read once: then it waits no longer. */
async function readHanded(
  address: string,
  telling: Telling,
  surroundings: Surroundings,
  options: AcquireOptions,
  keepsFile: Promise<boolean>,
): Promise<Result<null>> {
  const { inbox, connection } = surroundings;
  const taken = await takeFile(address, inbox, connection);
  if (!taken.ok) return taken;
  const read = await readAndStore(address, taken.value, telling, surroundings, options, keepsFile);
  if (read.ok) await inbox.remove(hashOfFile(address) ?? '');
  return read;
}

/** Success: the document is stored, and is what the address serves now. */
export async function acquire(
  address: string,
  surroundings: Surroundings,
  options: AcquireOptions,
): Promise<Result<null>> {
  const { signal, known } = options;
  const { reader, rules, connection, keepsFiles } = surroundings;
  // Asked while the document comes. Where nobody can tell, nothing is kept.
  const keepsFile = keepsFiles().catch(() => false);
  const telling = new Telling(address, now(), options);
  telling.progress({});
  if (isFileAddress(address)) return readHanded(address, telling, surroundings, options, keepsFile);
  const fetched = await fetchDocument(address, rules, {
    signal,
    // What is known is shown meanwhile, and the server may say that it is the same.
    ...(known === undefined ? { onBeginning } : { known: validators(known) }),
    onBytes: (receivedBytes, totalBytes) =>
      telling.progress({ receivedBytes, ...(totalBytes === undefined ? {} : { totalBytes }) }),
  });
  if (!fetched.ok) return fetched;
  if (fetched.value !== 'unchanged')
    return readAndStore(address, fetched.value, telling, surroundings, options, keepsFile);
  const confirmed = await confirmAddress(connection, address, now());
  return confirmed.ok ? ok(null) : confirmed;

  async function onBeginning(parts: ByteRanges): Promise<void> {
    const early = await reader.readBeginning(address, parts, signal);
    if (early !== undefined) telling.early(early, { totalBytes: parts.size });
  }
}

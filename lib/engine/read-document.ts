/** Bytes become lines, lines become acts: the reading of one document, the same in the browser and on the command line. */
import { openPdf, type PdfSurroundings } from '../pdf/open-pdf.ts';
import type { TextPage } from '../model/page.ts';
import type { Reading, ReadingStatus } from '../model/reading.ts';
import { err, ok, type Failure, type FailureCode, type Result } from '../model/result.ts';
import type { SoFar } from '../parse/index.ts';
import { ActStream } from './act-stream.ts';
import { sha256 } from './sha256.ts';

export interface ReadDocument {
  reading: Reading;
  /** The lines that were read, so that better rules can read them again. Empty if the document did not open. */
  pages: TextPage[];
  /** Why `reading.status` says that the document could not be opened. */
  failure?: Failure;
}

/** What is read of a document while the rest of it is. */
export interface EarlyReading {
  /** Of the pages read so far; without its hash. */
  reading: Reading;
  /** So many of the first acts are said for good. */
  final: number;
}

export interface ReadingProgress {
  /** Hears of every page as it is read, in order. */
  onPage?: (page: TextPage, pages: number) => void;
  /** Hears of the acts that are read while pages are still to come, and again when there are many more. */
  onEarly?: (early: EarlyReading) => void;
  signal?: AbortSignal;
}

/**
 * Reads a document. One that cannot be opened gives a Reading that says so; the only failure is `cancelled`.
 *
 * @param file the document's name in the Reading: its address, or the file as the user named it
 * @param bytes are handed over to pdf.js and are gone afterwards
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  surroundings: PdfSurroundings,
  { onPage, onEarly, signal }: ReadingProgress = {},
): Promise<Result<ReadDocument>> {
  const size = bytes.length;
  // It takes its own copy of the bytes before pdf.js takes them over.
  const hashing = sha256(bytes);
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const acts = new ActStream({
    signal,
    onSoFar:
      onEarly &&
      ((soFar, pagesRead, pages) => onEarly(toEarly({ file, bytes: size, ms: elapsed() }, soFar, pagesRead, pages))),
  });
  const lines = await readLines(bytes, surroundings, signal, (page, count) => {
    acts.add(page, count);
    onPage?.(page, count);
  });
  const about = { file, sha256: await hashing, bytes: size };
  if (!lines.ok) {
    if (lines.error.code === 'cancelled') return err(lines.error);
    const reading = unread(about, STATUS[lines.error.code] ?? 'damaged', elapsed());
    return ok({ reading, pages: [], failure: lines.error });
  }
  const pages = lines.value;
  const done = await acts.finish(pages);
  if (done === undefined) return err({ code: 'cancelled' });
  const { value: parsed, spent } = done;
  const reading: Reading = {
    ...about,
    pages: pages.length,
    pagesRead: pages.length,
    status: parsed.status,
    textSource: textSource(pages),
    kind: parsed.kind,
    deliberations: parsed.deliberations,
    ms: { extract: elapsed() - spent, parse: spent },
  };
  return ok({ reading, pages });
}

/**
 * What is said of a document while the rest of it is read.
 *
 * @param about its name, its size in bytes, and the milliseconds that it was read for
 */
export function toEarly(
  { file, bytes, ms }: { file: string; bytes: number; ms: number },
  { kind, deliberations, final }: SoFar,
  pagesRead: number,
  pages: number,
): EarlyReading {
  const read = { pages, pagesRead, status: 'read', textSource: 'text-layer', kind, deliberations } as const;
  return { reading: { file, sha256: '', bytes, ...read, ms: { extract: ms, parse: 0 } }, final };
}

/** The Reading of a document whose bytes could not be had or opened. */
export function unread(
  about: Pick<Reading, 'file' | 'sha256' | 'bytes'>,
  status: ReadingStatus,
  extract: number,
): Reading {
  const nothing = { pages: 0, pagesRead: 0, textSource: 'none', kind: 'other', deliberations: [] } as const;
  return { ...about, ...nothing, status, deliberations: [], ms: { extract, parse: 0 } };
}

const STATUS: Partial<Record<FailureCode, ReadingStatus>> = {
  encrypted: 'encrypted',
  'too-large': 'too-large',
  damaged: 'damaged',
  empty: 'damaged',
  'not-a-pdf': 'damaged',
};

async function readLines(
  bytes: Uint8Array<ArrayBuffer>,
  surroundings: PdfSurroundings,
  signal: AbortSignal | undefined,
  onPage: (page: TextPage, pages: number) => void,
): Promise<Result<TextPage[]>> {
  const opened = await openPdf(bytes, surroundings);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    return await pdf.readPages((page) => onPage(page, pdf.pages), signal);
  } finally {
    await pdf.close();
  }
}

function textSource(pages: readonly TextPage[]): Reading['textSource'] {
  // A scan may bear a stamp or a page number in letters: that is not where its text comes from.
  const sources = new Set(pages.flatMap((page) => (page.imageOnly ? [] : page.lines.map((line) => line.source))));
  if (sources.size > 1) return 'mixed';
  return [...sources][0] ?? 'none';
}

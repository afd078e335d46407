/** Bytes become lines, lines become acts: the reading of one document, the same in the browser and on the command line. */
import { readPages } from '../parse/index.ts';
import { openPdf, type PdfSurroundings } from '../pdf/open-pdf.ts';
import type { TextPage } from '../model/page.ts';
import type { Reading, ReadingStatus } from '../model/reading.ts';
import { err, ok, type Failure, type FailureCode, type Result } from '../model/result.ts';
import { sha256 } from './sha256.ts';

export interface ReadDocument {
  reading: Reading;
  /** The lines that were read, so that better rules can read them again. Empty if the document did not open. */
  pages: TextPage[];
  /** Why `reading.status` says that the document could not be opened. */
  failure?: Failure;
}

export interface ReadingProgress {
  /** Hears of every page as it is read, in order. */
  onPage?: (page: TextPage, pages: number) => void;
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
  { onPage, signal }: ReadingProgress = {},
): Promise<Result<ReadDocument>> {
  const size = bytes.length;
  const hash = await sha256(bytes);
  const started = performance.now();
  const lines = await readLines(bytes, surroundings, { ...(onPage && { onPage }), ...(signal && { signal }) });
  const extracted = performance.now();
  const about = { file, sha256: hash, bytes: size };
  if (!lines.ok) {
    if (lines.error.code === 'cancelled') return err(lines.error);
    const reading = unread(about, STATUS[lines.error.code] ?? 'damaged', extracted - started);
    return ok({ reading, pages: [], failure: lines.error });
  }
  const pages = lines.value;
  const parsed = readPages(pages);
  const reading: Reading = {
    ...about,
    pages: pages.length,
    pagesRead: pages.length,
    status: parsed.status,
    textSource: textSource(pages),
    kind: parsed.kind,
    deliberations: parsed.deliberations,
    ms: { extract: extracted - started, parse: performance.now() - extracted },
  };
  return ok({ reading, pages });
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
  { onPage, signal }: ReadingProgress,
): Promise<Result<TextPage[]>> {
  const opened = await openPdf(bytes, surroundings);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    return await pdf.readPages(onPage && ((page) => onPage(page, pdf.pages)), signal);
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

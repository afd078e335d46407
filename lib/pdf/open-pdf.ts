/** PDF bytes → pages of positioned lines. */
import { getDocument, InvalidPDFException, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import type { TextPage } from '../model/page.ts';
import { inParts, type ByteRanges } from './byte-ranges.ts';
import { MAX_BYTES, MAX_PAGES } from './limits.ts';
import { readPages } from './read-pages.ts';

/** What the surroundings give to the reading. */
export interface PdfSurroundings {
  /** Made once and used for all documents: starting one costs ten times as much as reading with it. */
  worker: PDFWorker;
  /** Folders with pdf.js's own files, each with a trailing slash. Without them some old fonts read badly. */
  cMapUrl?: string;
  standardFontDataUrl?: string;
  wasmUrl?: string;
}

export interface OpenPdf {
  /** Number of pages. */
  pages: number;
  /**
   * Reads all pages. `onPage` hears of each in order, as soon as it and those before it are read, and the one or two after
   * it that tell what stands on it by repetition (`running-head`, `running-foot`).
   *
   * @param atOnce so many pages are asked for ahead; one, where each costs a request
   */
  readPages(onPage?: (page: TextPage) => void, signal?: AbortSignal, atOnce?: number): Promise<Result<TextPage[]>>;
  /** Frees the document; the worker stays. */
  close(): Promise<void>;
}

/** `%PDF-` may stand after a few bytes of something else. */
const HEADER_WITHIN = 1024;

/**
 * Opens a document. The bytes are handed over to the worker and are gone afterwards (their buffer is detached).
 *
 * Fails with `empty`, `too-large`, `not-a-pdf`, `encrypted` or `damaged`.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, surroundings: PdfSurroundings): Promise<Result<OpenPdf>> {
  if (bytes.length === 0) return err({ code: 'empty' });
  if (bytes.length > MAX_BYTES) return err({ code: 'too-large', detail: `${bytes.length} bytes` });
  if (!hasHeader(bytes)) return err({ code: 'not-a-pdf' });
  return open({ data: bytes }, surroundings);
}

/**
 * Opens a document of which only those parts are fetched that its pages need.
 *
 * @param abandon is aborted when a part cannot be had; aborting it frees the document, opened or not
 */
export function openParts(
  parts: ByteRanges,
  surroundings: PdfSurroundings,
  abandon: AbortController,
): Promise<Result<OpenPdf>> {
  return open(
    inParts(parts, () => abandon.abort()),
    surroundings,
    abandon.signal,
  );
}

async function open(
  source: DocumentInitParameters,
  surroundings: PdfSurroundings,
  abandoned?: AbortSignal,
): Promise<Result<OpenPdf>> {
  const task = getDocument({
    ...surroundings,
    ...source,
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
    // Only text is read: no picture need be decoded, nothing drawn.
    maxImageSize: 0,
    // A font's name tells whether it is bold.
    fontExtraProperties: true,
    disableWorkerRendering: true,
    useWasm: surroundings.wasmUrl !== undefined,
  });
  const close = () => task.destroy();
  // pdf.js does not say of a document that was freed while it was opened that it is gone.
  const { promise: gone, reject } = Promise.withResolvers<never>();
  abandoned?.addEventListener('abort', () => {
    void close();
    reject(new Error('abandoned'));
  });
  let document: PDFDocumentProxy;
  try {
    document = await Promise.race([task.promise, gone]);
  } catch (reason) {
    if (abandoned?.aborted) return err({ code: 'cancelled' });
    await close();
    return err(toFailure(reason));
  }
  const pages = document.numPages;
  if (pages === 0 || pages > MAX_PAGES) {
    await close();
    return err(pages === 0 ? { code: 'empty' } : { code: 'too-large', detail: `${pages} pages` });
  }
  return ok({ pages, readPages: (...how) => readPages(document, ...how), close });
}

function hasHeader(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-');
}

function toFailure(reason: unknown): Failure {
  const detail = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  if (reason instanceof PasswordException) return { code: 'encrypted', detail };
  if (reason instanceof InvalidPDFException) return { code: 'damaged', detail };
  return { code: 'damaged', detail };
}

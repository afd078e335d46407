/** The first acts of a long document, from its first pages, before the rest of it is fetched. */
import { DocumentReader, type SoFar } from '../parse/index.ts';
import { openParts, type ByteRanges, type OpenPdf, type PdfSurroundings } from '../pdf/open-pdf.ts';
import type { TextPage } from '../model/page.ts';
import { inTurns } from './in-turns.ts';
import { toEarly, type EarlyReading } from './read-document.ts';

/** An act that is not decided by then is not worth more requests: the whole document comes next anyway. */
const MOST_PAGES = 12;

/**
 * Reads pages until an act is known. Undefined if none is soon, if a part cannot be had, or if it was given up.
 *
 * @param signal gives it up
 */
export async function readBeginning(
  file: string,
  parts: ByteRanges,
  surroundings: PdfSurroundings,
  signal: AbortSignal,
): Promise<EarlyReading | undefined> {
  const started = performance.now();
  const abandon = new AbortController();
  const giveUp = () => abandon.abort();
  signal.addEventListener('abort', giveUp);
  try {
    const opened = await openParts(parts, surroundings, abandon);
    if (!opened.ok || signal.aborted) return undefined;
    const found = await untilAborted(firstActs(opened.value, abandon.signal), abandon.signal);
    if (found === undefined || found.soFar.deliberations.length === 0) return undefined;
    const about = { file, bytes: parts.size, ms: performance.now() - started };
    return toEarly(about, found.soFar, found.pagesRead, opened.value.pages);
  } finally {
    signal.removeEventListener('abort', giveUp);
    giveUp();
  }
}

/** Pages of a document that was freed may never come. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  signal.addEventListener('abort', () => resolve(undefined));
  return Promise.race([work, promise]);
}

/** The acts of the first pages that hold one. */
async function firstActs(pdf: OpenPdf, signal: AbortSignal): Promise<{ soFar: SoFar; pagesRead: number } | undefined> {
  const reader = new DocumentReader();
  const come: TextPage[] = [];
  const enough = new AbortController();
  let looked: Promise<{ soFar: SoFar; pagesRead: number } | undefined> = Promise.resolve(undefined);
  const look = async (pages: TextPage[]) => {
    const toCome = Array.from({ length: pdf.pages - pages.length }, (_, index) => pages.length + index + 1);
    const done = await inTurns(reader.soFar(pages, toCome), signal);
    if (done === undefined || (done.value.deliberations.length === 0 && pages.length < MOST_PAGES)) return undefined;
    enough.abort();
    return { soFar: done.value, pagesRead: pages.length };
  };
  await pdf.readPages(
    (page) => {
      come.push(page);
      const pages = [...come];
      looked = looked.then((found) => found ?? look(pages));
    },
    AbortSignal.any([signal, enough.signal]),
    1,
  );
  return looked;
}

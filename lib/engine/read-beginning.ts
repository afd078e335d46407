/** The first acts of a long document, from its first pages, before the rest of it is fetched. */
import { DocumentReader, type SoFar } from '../parse/index.ts';
import type { ByteRanges } from '../pdf/byte-ranges.ts';
import { openParts, type OpenPdf, type PdfSurroundings } from '../pdf/open-pdf.ts';
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
  const beginning = new Beginning(abandon.signal);
  try {
    const opened = await openParts(beginning.heldBack(parts), surroundings, abandon);
    if (!opened.ok || signal.aborted) return undefined;
    const found = await untilAborted(beginning.read(opened.value), abandon.signal);
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

/** More pages may hold an act where these hold none: they are few, and no scan. */
const mayHoldActs = (pages: readonly TextPage[]): boolean =>
  pages.length < MOST_PAGES && !(pages.length > 1 && pages.every((page) => page.imageOnly));

interface Found {
  soFar: SoFar;
  pagesRead: number;
}

/** The acts of the first pages that hold one. */
class Beginning {
  readonly #reader = new DocumentReader();
  readonly #come: TextPage[] = [];
  readonly #signal: AbortSignal;
  readonly #found = Promise.withResolvers<Found | undefined>();
  #looked: Promise<Found | undefined> = Promise.resolve(undefined);

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** The same parts, none of them asked for while the pages that are there may be enough, nor when they are. */
  heldBack({ size, part }: ByteRanges): ByteRanges {
    return {
      size,
      part: async (from, to) => ((await this.#looked) === undefined ? part(from, to) : this.#never()),
    };
  }

  async read(pdf: OpenPdf): Promise<Found | undefined> {
    const onPage = (page: TextPage): void => {
      this.#come.push(page);
      const pages = [...this.#come];
      this.#looked = this.#looked.then((found) => found ?? this.#look(pages, pdf.pages));
    };
    // With the last page the whole document is there, and is told as such.
    void pdf.readPages(onPage, this.#signal, 1).then(() => this.#found.resolve(undefined));
    return this.#found.promise;
  }

  async #look(pages: readonly TextPage[], count: number): Promise<Found | undefined> {
    const toCome = Array.from({ length: count - pages.length }, (_, index) => pages.length + index + 1);
    const done = await inTurns(this.#reader.soFar(pages, toCome), this.#signal);
    if (done === undefined || (done.value.deliberations.length === 0 && mayHoldActs(pages))) return undefined;
    const found = { soFar: done.value, pagesRead: pages.length };
    this.#found.resolve(found);
    return found;
  }

  /** The document is freed meanwhile. */
  #never(): Promise<never> {
    return this.#found.promise.then(() => new Promise<never>(() => {}));
  }
}

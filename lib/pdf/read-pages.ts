import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextPage } from '../model/page.ts';
import { err, ok, type Result } from '../model/result.ts';
import { FontBook } from './font-book.ts';
import { Layout } from './layout/layout.ts';
import type { RawPage } from './layout/raw.ts';
import { MAX_LINE, MAX_PIECES, PAGES_AT_ONCE } from './limits.ts';
import { readPage, TOO_MUCH_TEXT } from './read-page.ts';

/**
 * Reads all pages of a document, some at a time, and lays them out in order. Fails with `cancelled`, `too-large` or
 * `damaged`.
 */
export async function readPages(
  document: PDFDocumentProxy,
  onPage?: (page: TextPage) => void,
  signal?: AbortSignal,
  atOnce = PAGES_AT_ONCE,
): Promise<Result<TextPage[]>> {
  const fonts = new FontBook(document.numPages);
  const layout = new Layout();
  const waiting: ReturnType<typeof readOne>[] = [];
  let asked = 0;
  let told = 0;
  let unreadable = 0;
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number++) {
    while (asked < document.numPages && waiting.length < atOnce) {
      waiting.push(readOne(document, ++asked, fonts));
    }
    const raw = await waiting.shift();
    if (signal?.aborted) return err({ code: 'cancelled' });
    if (raw === TOO_MUCH_TEXT) return tooMuch(`the text of page ${number}`);
    if (!raw) unreadable++;
    pieces += raw?.items.length ?? 0;
    if (pieces > MAX_PIECES) return tooMuch(`the text of ${number} pages`);
    const settled = layout.add(raw ?? { number, width: 0, height: 0, items: [], fonts: new Map(), picture: false });
    told += settled.length;
    for (const page of settled) {
      if (hasEndlessLine(page)) return tooMuch(`a line of page ${page.number}`);
      onPage?.(page);
    }
  }
  if (unreadable === document.numPages) return err({ code: 'damaged', detail: 'no page can be read' });
  const pages = layout.finish();
  for (const page of pages.slice(told)) {
    if (hasEndlessLine(page)) return tooMuch(`a line of page ${page.number}`);
    onPage?.(page);
  }
  return ok(pages);
}

const tooMuch = (what: string) => err({ code: 'too-large', detail: what } as const);

const hasEndlessLine = (page: TextPage): boolean => page.lines.some(({ text }) => text.length > MAX_LINE);

/** A page that is broken costs that page, not the document. */
async function readOne(
  document: PDFDocumentProxy,
  number: number,
  fonts: FontBook,
): Promise<RawPage | typeof TOO_MUCH_TEXT | undefined> {
  const turn = fonts.takeTurn();
  try {
    const page = await document.getPage(number);
    if (number === 1) fonts.begin(page);
    const raw = await readPage(page, fonts, turn);
    page.cleanup();
    return raw;
  } catch {
    return undefined;
  } finally {
    turn.end();
  }
}

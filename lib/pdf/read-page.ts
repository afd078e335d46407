import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { RawItem, RawPage } from './layout/raw.ts';
import { hasPicture } from './pictures.ts';
import type { FontBook, Turn } from './font-book.ts';
import { MAX_PIECES_ON_PAGE } from './limits.ts';

/** Pages with fewer letters may be scans: a stamp and a page number are not what the page says. */
const SPARSE = 250;

/** A page holds more text than we agree to read. */
export const TOO_MUCH_TEXT = Symbol('too much text');

/**
 * The text of a page as pdf.js gives it, in points from the lower left corner of the page as it is displayed; or
 * {@link TOO_MUCH_TEXT}.
 */
export async function readPage(
  page: PDFPageProxy,
  fonts: FontBook,
  turn: Turn,
): Promise<RawPage | typeof TOO_MUCH_TEXT> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await textOf(page);
  if (content === undefined) return TOO_MUCH_TEXT;
  const items: RawItem[] = [];
  let spaceBefore = false;
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    if (item.str.trim() !== '') items.push({ ...toRawItem(item, viewport.transform, viewport.height), spaceBefore });
    spaceBefore = /\s$/u.test(item.str);
  }
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    items,
    fonts: await fonts.forPage(page, items, content.styles, turn),
    picture: isSparse(items) && (await hasPicture(page)),
  };
}

/** Taken as it comes, so that what is too much is not taken at all. Undefined if it is. */
async function textOf(page: PDFPageProxy): Promise<Omit<TextContent, 'lang'> | undefined> {
  const content: Omit<TextContent, 'lang'> = { items: [], styles: {} };
  // Ligatures stay: the passage is quoted with the document's own characters, and glyph widths are found by them.
  const stream: ReadableStream<TextContent> = page.streamTextContent({ disableNormalization: true });
  const reader = stream.getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) return content;
    content.items.push(...part.value.items);
    Object.assign(content.styles, part.value.styles);
    if (content.items.length > MAX_PIECES_ON_PAGE) {
      await reader.cancel(new Error('too much text'));
      return undefined;
    }
  }
}

const isSparse = (items: readonly RawItem[]): boolean =>
  items.reduce((sum, item) => sum + item.text.length, 0) < SPARSE;

function toRawItem(item: TextItem, view: readonly number[], height: number): Omit<RawItem, 'spaceBefore'> {
  const [a, b, c, d, e, f] = displayed(item.transform as number[], view, height);
  return {
    text: item.str,
    x: e,
    y: f,
    width: item.width,
    emWidth: Math.hypot(a, b),
    emHeight: Math.hypot(c, d),
    angle: (Math.atan2(b, a) * 180) / Math.PI,
    font: item.fontName,
  };
}

type Matrix = [number, number, number, number, number, number];

/** From the page's own space to that of the displayed page, with y upwards. */
function displayed(text: readonly number[], view: readonly number[], height: number): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = text;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  return [
    va * a + vc * b,
    -(vb * a + vd * b),
    va * c + vc * d,
    -(vb * c + vd * d),
    va * e + vc * f + ve,
    height - (vb * e + vd * f + vf),
  ];
}

import type { TextLine, TextPage } from '../../../lib/model/page.ts';
import { Layout } from '../../../lib/pdf/layout/layout.ts';
import type { RawFont, RawItem, RawPage } from '../../../lib/pdf/layout/raw.ts';

/** Every character of the test font is half an em wide. */
export const HALF_EM: RawFont = {
  serif: false,
  bold: false,
  widths: new Map(Array.from({ length: 0x250 }, (_, code) => [String.fromCodePoint(code), 0.5])),
  ligatures: false,
  kerning: new Map(),
};

export interface Drawn {
  x: number;
  y: number;
  text: string;
  size?: number;
  /** Points; the text's own width if absent. */
  width?: number;
  angle?: number;
  bold?: boolean;
  spaceBefore?: boolean;
}

export function item({ x, y, text, size = 10, width, angle = 0, bold, spaceBefore = false }: Drawn): RawItem {
  return {
    text,
    x,
    y,
    width: width ?? text.length * 0.5 * size,
    emWidth: size,
    emHeight: size,
    angle,
    font: bold ? 'bold' : 'plain',
    spaceBefore,
  };
}

/** An A4 page with text drawn in this order. */
export function rawPage(drawn: readonly Drawn[], number = 1): RawPage {
  return {
    number,
    width: 595,
    height: 842,
    items: drawn.map(item),
    fonts: new Map([
      ['plain', HALF_EM],
      ['bold', { ...HALF_EM, bold: true }],
    ]),
    picture: false,
  };
}

/** Lines below one another from `y` downwards, all starting at `x`. */
export function column(x: number, y: number, texts: readonly string[], leading = 12): Drawn[] {
  return texts.map((text, index) => ({ x, y: y - index * leading, text }));
}

export function layOut(...pages: Drawn[][]): TextPage[] {
  const layout = new Layout();
  for (const [index, drawn] of pages.entries()) layout.add(rawPage(drawn, index + 1));
  return layout.finish();
}

export function linesOf(drawn: Drawn[]): TextLine[] {
  return layOut(drawn)[0]?.lines ?? [];
}

export const bodyOf = (drawn: Drawn[]): string[] =>
  linesOf(drawn)
    .filter((line) => line.role === 'body')
    .map((line) => line.text);

/** The line's segments, parted by bars. */
export const cellsOf = (line: TextLine | undefined): string =>
  line?.segments.map(({ start, end }) => line.text.slice(start, end)).join(' | ') ?? '';

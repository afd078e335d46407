import { placeCharacters } from './place-characters.ts';
import type { RawItem, RawPage } from './raw.ts';

/** A run of characters without white space, drawn in one go. */
export interface Word {
  text: string;
  /** Left edge of each UTF-16 unit and the right edge of the last one, points. */
  edges: number[];
  xMin: number;
  xMax: number;
  /** Points from the page's lower edge. */
  baseline: number;
  /** Points. */
  fontSize: number;
  bold: boolean;
  /** The document has white space between the word drawn before and this one, however narrow. */
  spaceBefore: boolean;
  /** Place in the order of drawing. */
  order: number;
}

/** Text that leans more than this from the horizontal, in degrees, is no ordinary line. */
const MOST_SLANT = 2;

export const isHorizontal = (item: RawItem): boolean => Math.abs(item.angle) <= MOST_SLANT;

/** The words of a page's horizontal text, in the order they are drawn. */
export function wordsOf(page: RawPage): Word[] {
  const words: Word[] = [];
  for (const item of page.items) {
    if (!isHorizontal(item)) continue;
    for (const word of splitItem(item, page)) words.push({ ...word, order: words.length });
  }
  return words;
}

function splitItem(item: RawItem, page: RawPage): Word[] {
  const font = page.fonts.get(item.font);
  const offsets = placeCharacters(item, font);
  const words: Word[] = [];
  for (const match of item.text.matchAll(/\S+/gu)) {
    const start = match.index;
    const edges = offsets.slice(start, start + match[0].length + 1).map((offset) => item.x + offset);
    words.push({
      text: match[0],
      edges,
      xMin: edges[0] ?? item.x,
      xMax: edges.at(-1) ?? item.x,
      baseline: item.y,
      fontSize: item.emHeight,
      bold: font?.bold ?? false,
      spaceBefore: start > 0 || item.spaceBefore,
      order: 0,
    });
  }
  return words;
}

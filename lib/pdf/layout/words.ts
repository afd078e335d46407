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
  /** Top and bottom of the font's letters, points from the page's lower edge. */
  top: number;
  bottom: number;
  /** Points. */
  fontSize: number;
  bold: boolean;
  /** Place in the order of drawing. */
  order: number;
}

/** Text that leans more than this from the horizontal, in degrees, is no ordinary line. */
export const MOST_SLANT = 5;

/** The words of a page's horizontal items, in the order they are drawn. */
export function wordsOf(page: RawPage): Word[] {
  const words: Word[] = [];
  for (const item of page.items) {
    if (Math.abs(item.angle) > MOST_SLANT) continue;
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
      top: item.y + (font?.ascent ?? 0.9) * item.emHeight,
      bottom: item.y + (font?.descent ?? -0.2) * item.emHeight,
      fontSize: item.emHeight,
      bold: font?.bold ?? false,
      order: 0,
    });
  }
  return words;
}

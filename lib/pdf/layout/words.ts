import { withoutCopies } from './doubled.ts';
import { letterspacedItem } from './letterspaced-item.ts';
import { placeCharacters } from './place-characters.ts';
import type { RawFont, RawItem, RawPage } from './raw.ts';

/** A run of characters without white space, drawn in one go. */
export interface Word {
  text: string;
  /**
   * From its index `from` on: left edge of each UTF-16 unit and the right edge of the last one, points. The words of an
   * item share its edges.
   */
  edges: ArrayLike<number>;
  from: number;
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
  for (const item of withoutCopies(page.items)) {
    if (isHorizontal(item)) addWords(words, item, page.fonts.get(item.font));
  }
  return words;
}

function addWords(words: Word[], item: RawItem, font: RawFont | undefined): void {
  const { text: drawn, edges } = letterspacedItem(item, font) ?? {
    text: item.text,
    edges: placeCharacters(item, font),
  };
  let start = 0;
  for (const text of drawn.split(' ')) {
    const end = start + text.length;
    if (text !== '') {
      words.push({
        text,
        edges,
        from: start,
        xMin: edges[start] ?? item.x,
        xMax: edges[end] ?? item.x,
        baseline: item.y,
        fontSize: item.emHeight,
        bold: item.doubled ?? font?.bold ?? false,
        spaceBefore: start > 0 || item.spaceBefore,
        order: words.length,
      });
    }
    start = end + 1;
  }
}

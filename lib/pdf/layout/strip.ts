import type { Word } from './words.ts';

/** Words on one height, from left to right: a line, or a part of one. */
export interface Strip {
  words: readonly Word[];
  xMin: number;
  xMax: number;
  /** Of the words that make most of it; points. */
  baseline: number;
  fontSize: number;
  /** Places in the order of drawing of its first and last word drawn. */
  first: number;
  last: number;
}

/** `words` need not be in order; there must be one. */
export function makeStrip(words: readonly Word[]): Strip {
  const sorted = isSorted(words) ? words : words.toSorted((a, b) => a.xMin - b.xMin);
  const main = mainWord(sorted);
  const strip = {
    words: sorted,
    xMin: Infinity,
    xMax: -Infinity,
    baseline: main?.baseline ?? 0,
    fontSize: main?.fontSize ?? 0,
    first: Infinity,
    last: -Infinity,
  };
  for (const { xMin, xMax, order } of sorted) {
    strip.xMin = Math.min(strip.xMin, xMin);
    strip.xMax = Math.max(strip.xMax, xMax);
    strip.first = Math.min(strip.first, order);
    strip.last = Math.max(strip.last, order);
  }
  return strip;
}

const isSorted = (words: readonly Word[]): boolean =>
  words.every((word, index) => index === 0 || (words[index - 1]?.xMin ?? 0) <= word.xMin);

/** A word of the size that most characters have. */
function mainWord(words: readonly Word[]): Word | undefined {
  const counts = new Map<number, number>();
  for (const { fontSize, text } of words) counts.set(fontSize, (counts.get(fontSize) ?? 0) + text.length);
  return words.reduce<Word | undefined>((best, word) => {
    const better = best === undefined || (counts.get(word.fontSize) ?? 0) > (counts.get(best.fontSize) ?? 0);
    return better ? word : best;
  }, undefined);
}

/** Anything with a place on the page's height. */
type Placed = Pick<Word, 'baseline' | 'fontSize'>;

/** Baselines may differ by this share of the smaller size. */
const LEVEL = 0.3;

export function isLevel(one: Placed, other: Placed): boolean {
  return Math.abs(one.baseline - other.baseline) <= LEVEL * Math.min(one.fontSize, other.fontSize);
}

/** A superscript (« 1er », « n° », a footnote's mark) or subscript is smaller, higher or lower by less than its line. */
export function isScript(small: Placed, big: Placed): boolean {
  const rise = small.baseline - big.baseline;
  return small.fontSize <= 0.85 * big.fontSize && rise >= -0.4 * big.fontSize && rise <= 0.65 * big.fontSize;
}

/** Whether the letters of the two overlap in height by a good part. */
export function isBeside(one: Placed, other: Placed): boolean {
  const top = Math.min(one.baseline + 0.75 * one.fontSize, other.baseline + 0.75 * other.fontSize);
  const bottom = Math.max(one.baseline - 0.2 * one.fontSize, other.baseline - 0.2 * other.fontSize);
  return top - bottom >= 0.4 * Math.min(one.fontSize, other.fontSize);
}

/** The text, with one space between words: enough to recognise a strip by. */
export const textOf = (strip: Pick<Strip, 'words'>): string => strip.words.map((word) => word.text).join(' ');

import type { Word } from './words.ts';

/** A gap of this many em is a space, even where the document has no character for it. */
export const SPACE_GAP = 0.12;

/** A gap of so many em parts two cells for certain. */
const SURE = 1;

/** In a line that has one, a narrower gap does too, down to this, if it is twice as wide as the line's own spaces. */
const LEAST = 0.6;

/** The width, in points, from which a gap between two of these words parts cells rather than words. */
export function cellGap(words: readonly Word[]): number {
  const size = words.reduce((most, word) => Math.max(most, word.fontSize), 0);
  let widest = 0;
  let space = Infinity;
  let before: Word | undefined;
  for (const word of words) {
    const gap = before ? word.xMin - before.xMax : 0;
    widest = Math.max(widest, gap);
    if (gap > SPACE_GAP * size) space = Math.min(space, gap);
    before = word;
  }
  if (widest <= SURE * size) return SURE * size;
  return Math.min(SURE * size, Math.max(LEAST * size, 2 * space));
}

import { greatest, least } from './extent.ts';
import type { Word } from './words.ts';

/** A gap of this many em is a space, even where the document has no character for it. */
export const SPACE_GAP = 0.12;

/** A gap of so many em parts two cells for certain. */
const SURE = 1;

/** In a line that has one, a narrower gap does too, down to this, if it is twice as wide as the line's own spaces. */
const LEAST = 0.6;

/** The width, in points, from which a gap between two of these words parts cells rather than words. */
export function cellGap(words: readonly Word[]): number {
  const gaps = words.slice(1).map((word, index) => word.xMin - (words[index]?.xMax ?? word.xMin));
  const size = greatest(words.map((word) => word.fontSize));
  if (!gaps.some((gap) => gap > SURE * size)) return SURE * size;
  const space = least(gaps.filter((gap) => gap > SPACE_GAP * size));
  return Math.min(SURE * size, Math.max(LEAST * size, 2 * space));
}

import type { Box } from '../../model/evidence.ts';
import type { TextLine } from '../../model/page.ts';
import { ASCENT, DESCENT } from './line-of.ts';

/** The middles of letters lie between these heights above the baseline, in em, whatever way they are measured. */
const LOWEST_MIDDLE = 0.15;
const HIGHEST_MIDDLE = 0.5;

/** More lines than this at one height are no text: no use in comparing them all. */
const MOST_NEIGHBOURS = 200;

/**
 * Cuts boxes that reach into a neighbour's, so that the middle of every letter lies in its own line's box and in no
 * other. Lines printed over one another keep theirs.
 */
export function clipBoxes(lines: readonly TextLine[]): void {
  const byTop = lines.toSorted((a, b) => b.box[3] - a.box[3]);
  for (const [index, upper] of byTop.entries()) {
    for (const lower of byTop.slice(index + 1, index + 1 + MOST_NEIGHBOURS)) {
      if (lower.box[3] <= upper.box[1]) break;
      const apart = lower.box[2] <= upper.box[0] || lower.box[0] >= upper.box[2];
      if (!apart) separate(upper, lower);
    }
  }
}

function separate(upper: TextLine, lower: TextLine): void {
  const least = baselineOf(upper) + LOWEST_MIDDLE * upper.fontSize;
  const most = baselineOf(lower) + HIGHEST_MIDDLE * lower.fontSize;
  if (most >= least) return;
  const border = Math.min(least, Math.max(most, (upper.box[1] + lower.box[3]) / 2));
  upper.box = withSide(upper.box, 1, Math.max(upper.box[1], border));
  lower.box = withSide(lower.box, 3, Math.min(lower.box[3], border));
}

/** Of a box that is not cut yet, or cut by less than would matter here. */
const baselineOf = ({ box, fontSize }: TextLine): number =>
  Math.max(box[1] + DESCENT * fontSize, box[3] - ASCENT * fontSize);

const withSide = (box: Box, side: 1 | 3, value: number): Box =>
  side === 1 ? [box[0], value, box[2], box[3]] : [box[0], box[1], box[2], value];

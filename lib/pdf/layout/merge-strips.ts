import { isLevel, isScript, makeStrip, type Strip } from './strip.ts';

/** Parts of one line that are not drawn in a row may be this far apart, in em. */
const NEAR = 0.6;

/** Words may overlap by this many em; more means that one is printed over the other. */
const OVERLAP = 0.25;

/** Nothing of a line is this many em above its baseline. */
const FAR = 3;

/** More pieces than this on one height are no text: no use in comparing them all. */
const MOST_PIECES = 200;

/** Joins what stands on one line but was drawn in pieces (bold words first, say). */
export function mergeStrips(strips: readonly Strip[]): Strip[] {
  const lines: Strip[] = [];
  for (const strip of strips.toSorted((a, b) => b.baseline - a.baseline || a.xMin - b.xMin)) {
    let merged = strip;
    // Joining may close the gap to another piece, so look until nothing more fits.
    for (let index = partner(lines, merged); index >= 0; index = partner(lines, merged)) {
      const [other] = lines.splice(index, 1);
      if (other) merged = makeStrip([...other.words, ...merged.words]);
    }
    lines.push(merged);
  }
  return lines;
}

/** Lines come from top to bottom, so that those before a far one are further still. */
function partner(lines: readonly Strip[], strip: Strip): number {
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - MOST_PIECES); index--) {
    const line = lines[index];
    if (!line || line.baseline - strip.baseline > FAR * Math.max(line.fontSize, strip.fontSize)) return -1;
    if (belongTogether(line, strip)) return index;
  }
  return -1;
}

function belongTogether(one: Strip, other: Strip): boolean {
  const script = isScript(one, other) || isScript(other, one);
  if (!script && !(isLevel(one, other) && similar(one.fontSize, other.fontSize))) return false;
  const gap = closest(one, other);
  const size = Math.max(one.fontSize, other.fontSize);
  if (gap < -OVERLAP * size) return false;
  if (gap <= NEAR * size * (script ? 0.5 : 1)) return true;
  return !script && one.xMin < other.xMax && other.xMin < one.xMax;
}

const similar = (one: number, other: number): boolean => Math.min(one, other) >= 0.75 * Math.max(one, other);

/** The smallest gap between a word of one and a word of the other; negative if they overlap. */
function closest(one: Strip, other: Strip): number {
  let gap = Infinity;
  for (const a of one.words) {
    for (const b of other.words) gap = Math.min(gap, Math.max(a.xMin - b.xMax, b.xMin - a.xMax));
  }
  return gap;
}

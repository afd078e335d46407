import type { LineRole, Segment, TextLine } from '../../model/page.ts';
import { cellGap, SPACE_GAP } from './cell-gap.ts';
import { withoutLetterspacing } from './letterspacing.ts';
import type { Strip } from './strip.ts';
import type { Word } from './words.ts';

/** Letters reach this many em above and below the baseline, in the fonts that acts are printed in. */
export const ASCENT = 0.8;
export const DESCENT = 0.22;

/** The line that a strip makes. */
export function lineOf(strip: Strip, page: number, block: number, role: LineRole): TextLine {
  const words = withoutLetterspacing(strip.words);
  const segments: Segment[] = [];
  const segmentGap = cellGap(words);
  const starts: number[] = [];
  let text = '';
  let before: Word | undefined;
  for (const word of words) {
    const gap = before ? word.xMin - before.xMax : Infinity;
    if (before && hasSpace(word, before, gap)) text += ' ';
    before = word;
    const start = text.length;
    starts.push(start);
    text += word.text;
    const last = segments.at(-1);
    if (!last || gap > segmentGap) segments.push({ start, end: text.length, xMin: word.xMin, xMax: word.xMax });
    else Object.assign(last, { end: text.length, xMax: Math.max(last.xMax, word.xMax) });
  }
  return {
    page,
    text,
    box: [strip.xMin, bottomOf(strip), strip.xMax, topOf(strip)],
    edges: edgesOf(words, starts, text.length),
    segments,
    fontSize: strip.fontSize,
    bold: isMostlyBold(words),
    role,
    block,
    source: 'text-layer',
  };
}

/**
 * The right edge of a word is the left edge of the space after it; where there is none, the next word's own edge counts.
 *
 * @param starts where each word begins in the line's text, which has so many UTF-16 units
 */
function edgesOf(words: readonly Word[], starts: readonly number[], length: number): number[] {
  const edges = new Float64Array(length + 1);
  let rightmost = -Infinity;
  for (const [index, word] of words.entries()) {
    const start = starts[index] ?? 0;
    // Only what is left of this word holds it back: its own first edge replaces the one before's last.
    if (start > 0) rightmost = edges[start - 1] ?? rightmost;
    for (let unit = 0; unit <= word.text.length; unit++) {
      rightmost = Math.max(rightmost, word.edges[word.from + unit] ?? rightmost);
      edges[start + unit] = rightmost;
    }
  }
  return Array.from(edges);
}

const topOf = ({ words }: Strip): number =>
  words.reduce((top, word) => Math.max(top, word.baseline + ASCENT * word.fontSize), -Infinity);

const bottomOf = ({ words }: Strip): number =>
  words.reduce((bottom, word) => Math.min(bottom, word.baseline - DESCENT * word.fontSize), Infinity);

function hasSpace(word: Word, before: Word, gap: number): boolean {
  if (gap > SPACE_GAP * word.fontSize) return true;
  return word.spaceBefore && before.order === word.order - 1 && gap > 0;
}

function isMostlyBold(words: readonly Word[]): boolean {
  return words.reduce((balance, { bold, text }) => balance + (bold ? text.length : -text.length), 0) > 0;
}

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
  let text = '';
  const edges: number[] = [];
  const segments: Segment[] = [];
  const segmentGap = cellGap(words);
  let before: Word | undefined;
  for (const word of words) {
    const gap = before ? word.xMin - before.xMax : Infinity;
    // The right edge of the word before is the left edge of the space; without a space this word's own edge counts.
    if (before && hasSpace(word, before, gap)) text += ' ';
    else edges.pop();
    before = word;
    const start = text.length;
    const floor = edges.at(-1) ?? -Infinity;
    for (let unit = 0; unit <= word.text.length; unit++) {
      edges.push(Math.max(word.edges[word.from + unit] ?? floor, floor));
    }
    text += word.text;
    const last = segments.at(-1);
    if (!last || gap > segmentGap) segments.push({ start, end: text.length, xMin: word.xMin, xMax: word.xMax });
    else Object.assign(last, { end: text.length, xMax: Math.max(last.xMax, word.xMax) });
  }
  return {
    page,
    text,
    box: [strip.xMin, bottomOf(strip), strip.xMax, topOf(strip)],
    edges,
    segments,
    fontSize: strip.fontSize,
    bold: isMostlyBold(words),
    role,
    block,
    source: 'text-layer',
  };
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

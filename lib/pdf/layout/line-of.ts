import type { LineRole, Segment, TextLine } from '../../model/page.ts';
import { cellGap, SPACE_GAP } from './cell-gap.ts';
import { greatest, least } from './extent.ts';
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
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? Infinity : word.xMin - (words[index - 1]?.xMax ?? 0);
    if (index > 0) {
      // The right edge of the word before is the left edge of the space; without a space this word's own edge counts.
      if (hasSpace(word, words[index - 1], gap)) text += ' ';
      else edges.pop();
    }
    const start = text.length;
    const floor = edges.at(-1) ?? -Infinity;
    for (const edge of word.edges) edges.push(Math.max(edge, floor));
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

const topOf = ({ words }: Strip): number => greatest(words.map((word) => word.baseline + ASCENT * word.fontSize));
const bottomOf = ({ words }: Strip): number => least(words.map((word) => word.baseline - DESCENT * word.fontSize));

function hasSpace(word: Word, before: Word | undefined, gap: number): boolean {
  if (gap > SPACE_GAP * word.fontSize) return true;
  return word.spaceBefore && before?.order === word.order - 1 && gap > 0;
}

function isMostlyBold(words: readonly Word[]): boolean {
  return lettersOf(words.filter((word) => word.bold)) * 2 > lettersOf(words);
}

const lettersOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.text.length, 0);

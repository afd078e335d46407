import type { Segment, TextLine } from '../../model/page.ts';
import type { Word } from './words.ts';

/** A gap of this many em is a space. */
const SPACE_GAP = 0.12;

/** A gap of this many em parts two segments. */
const SEGMENT_GAP = 1;

/** One line from its words, which go from left to right. */
export function joinLine(words: readonly Word[], page: number, block: number): TextLine {
  let text = '';
  const edges: number[] = [];
  const segments: Segment[] = [];
  for (const word of words) {
    const before = edges.at(-1);
    const gap = before === undefined ? 0 : word.xMin - before;
    const newSegment = before === undefined || gap > SEGMENT_GAP * word.fontSize;
    if (before !== undefined && gap > SPACE_GAP * word.fontSize) text += ' ';
    // The right edge of the last word becomes the left edge of the space, or is the left edge of what touches it.
    else edges.pop();
    const start = text.length;
    const floor = edges.at(-1) ?? -Infinity;
    edges.push(...word.edges.map((edge) => Math.max(edge, floor)));
    text += word.text;
    const last = segments.at(-1);
    if (newSegment || !last) segments.push({ start, end: text.length, xMin: word.xMin, xMax: word.xMax });
    else Object.assign(last, { end: text.length, xMax: Math.max(last.xMax, word.xMax) });
  }
  const main = mainSize(words);
  return {
    page,
    text,
    box: [
      edges[0] ?? 0,
      Math.min(...words.map((word) => word.bottom)),
      edges.at(-1) ?? 0,
      Math.max(...words.map((word) => word.top)),
    ],
    edges,
    segments,
    fontSize: main,
    bold: shareOf(words, (word) => word.bold) > 0.5,
    role: 'body',
    block,
    source: 'text-layer',
  };
}

/** The size that most characters of the line have. */
function mainSize(words: readonly Word[]): number {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word.fontSize, (counts.get(word.fontSize) ?? 0) + word.text.length);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function shareOf(words: readonly Word[], test: (word: Word) => boolean): number {
  const all = words.reduce((sum, word) => sum + word.text.length, 0);
  return words.reduce((sum, word) => sum + (test(word) ? word.text.length : 0), 0) / Math.max(1, all);
}

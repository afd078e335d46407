/** The runs of a line between its wide gaps, with their place in the act's text and on the page. */
import type { TextLine } from '../../model/page.ts';
import type { Flow, Span } from './flow.ts';
import { lineText } from './line-text.ts';
import { unitFrom } from './normalise.ts';

export interface LineCell extends Span {
  /** Points. */
  xMin: number;
  xMax: number;
}

/**
 * A line has cells where its gaps are fewer than its words: a justified line has a gap between any two of them, and two
 * words pushed to both margins are no columns.
 */
export function hasCells({ segments, text }: TextLine): boolean {
  const words = text.split(' ').length;
  if (segments.length < 2 || segments.length === words) return false;
  return segments.length === 2 || segments.length * 3 < words + segments.length;
}

/** The cells of one line. A justified line whose gaps are those between its words is one cell. */
export function lineCells(flow: Flow, index: number): LineCell[] {
  const line = flow.lines[index];
  const span = flow.lineSpans[index];
  if (line === undefined || span === undefined) return [];
  return hasCells(line) ? lineRuns(flow, index) : [{ ...span, xMin: line.box[0], xMax: line.box[2] }];
}

/** The runs of one line, where it is known that its gaps part cells, however many they are. */
export function lineRuns(flow: Flow, index: number): LineCell[] {
  const line = flow.lines[index];
  const span = flow.lineSpans[index];
  if (line === undefined || span === undefined) return [];
  const own = lineText(line);
  const offset = (unit: number) => span.start + unitFrom(own, unit);
  return line.segments.map(({ start, end, xMin, xMax }) => ({
    start: offset(start),
    end: Math.min(offset(end), span.end),
    xMin,
    xMax,
  }));
}

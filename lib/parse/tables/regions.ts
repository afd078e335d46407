/**
 * Where the act has a table: lines with amounts that stand below one another, and what lies between and around them
 * without crossing their column.
 */
import type { TextLine } from '../../model/page.ts';
import type { Flow } from '../text/flow.ts';
import { cellsOf, type Cell } from './cells.ts';

export interface TableLine {
  /** Index of the line in the flow. */
  index: number;
  line: TextLine;
  cells: readonly Cell[];
}

/** Consecutive lines of a table, heading included; may run over a page break. */
export interface Region {
  lines: readonly TableLine[];
}

/** Right, left or middle edges of amounts below one another differ by less, in points. */
const ALIGNED = 6;
/** Lines of one table are no further apart than this many times the font's size. */
const WIDEST_GAP = 4.2;
/** A heading may take so many lines. */
const MOST_HEADING_LINES = 6;

export function regionsOf(flow: Flow, from: number, to: number): Region[] {
  const lines: TableLine[] = [];
  for (let index = from; index < to; index++) {
    const line = flow.lines[index];
    if (line?.role === 'body') lines.push({ index, line, cells: cellsOf(flow, index) });
  }
  const regions: Region[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (!first || !amountOf(first)) continue;
    const end = endOfRegion(lines, at);
    const start = startOfRegion(lines, at, regions.at(-1)?.lines.at(-1));
    regions.push({ lines: lines.slice(start, end) });
    at = end - 1;
  }
  return regions;
}

/** The rightmost amount of a line; a number without a unit is one if its table turns out to be of money. */
export function amountOf(line: TableLine): Cell | undefined {
  return line.cells.findLast((cell) => cell.cents !== undefined);
}

/** One past the last line of the table that begins with the amount of `lines[at]`. */
function endOfRegion(lines: readonly TableLine[], at: number): number {
  let end = at + 1;
  let column = amountOf(lines[at] as TableLine);
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || !above || !column || !follows(above.line, line.line)) break;
    const amount = alignedAmount(line, column);
    if (amount) {
      column = amount;
      end = next + 1;
    } else if (crosses(line, column)) break;
  }
  return Math.min(lines.length, end + trailing(lines, end, column));
}

/** Lines right below the last amount that may finish its row: closer than a line's height, left of the amounts. */
function trailing(lines: readonly TableLine[], end: number, column: Cell | undefined): number {
  let count = 0;
  for (let next = end; next < lines.length && column; next++) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || !above || crosses(line, column) || above.line.page !== line.line.page) break;
    if (above.line.box[1] - line.line.box[3] > 0.4 * line.line.fontSize || line.line.block !== above.line.block) break;
    count += 1;
  }
  return count;
}

function startOfRegion(lines: readonly TableLine[], at: number, previous: TableLine | undefined): number {
  let start = at;
  const column = amountOf(lines[at] as TableLine);
  while (start > 0 && at - start < MOST_HEADING_LINES) {
    const line = lines[start - 1];
    const below = lines[start];
    if (!line || !below || line === previous || !column || !follows(line.line, below.line)) break;
    if (crosses(line, column) && line.cells.length < 2) break;
    start -= 1;
  }
  return start;
}

/** A cell with an amount, with or without its unit, in the column. */
function alignedAmount(line: TableLine, column: Cell): Cell | undefined {
  return line.cells.findLast((cell) => cell.cents !== undefined && isAligned(cell, column));
}

export function isAligned(a: Cell, b: Cell): boolean {
  const middle = (cell: Cell) => (cell.xMin + cell.xMax) / 2;
  return (
    Math.abs(a.xMax - b.xMax) < ALIGNED ||
    Math.abs(a.xMin - b.xMin) < ALIGNED ||
    Math.abs(middle(a) - middle(b)) < ALIGNED
  );
}

/** Text runs into the column of amounts: a sentence does, a cell of another column does not. */
function crosses(line: TableLine, column: Cell): boolean {
  return line.cells.some((cell) => cell.xMin < column.xMin - ALIGNED && cell.xMax > column.xMin + ALIGNED);
}

function follows(above: TextLine, below: TextLine): boolean {
  if (above.page !== below.page) return below.page === above.page + 1;
  return (
    above.box[1] - below.box[3] < WIDEST_GAP * Math.max(above.fontSize, below.fontSize) &&
    above.box[1] > below.box[1] - 2
  );
}

/**
 * Where the act has a table: lines with amounts that stand below one another, and what lies between and around them
 * without crossing their column.
 */
import type { TextLine } from '../../model/page.ts';
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';
import { isHeadingBelow, isHeadingLine } from './heading.ts';
import { rowsOnPage } from './rows-on-page.ts';
import { amountOf, type TableLine } from './table-line.ts';

/** Consecutive lines of a table, heading included; may run over a page break. */
export interface Region {
  lines: readonly TableLine[];
}

/** Right, left or middle edges of amounts below one another differ by less, in points. */
const ALIGNED = 6;
/** Lines of one table are no further apart than this many times the font's size. */
const WIDEST_GAP = 4.2;
/** A heading may take so many lines. */
const MOST_HEADING_LINES = 9;

export function regionsOf(flow: Flow, from: number, to: number): Region[] {
  const lines = rowsOnPage(flow, from, to);
  const regions: Region[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (!first || !amountOf(first) || isHeadingLine(first, flow)) continue;
    const start = startOfRegion(lines, at, regions.at(-1)?.lines.at(-1));
    const end = endOfRegion(flow, lines, start, at);
    regions.push({ lines: lines.slice(start, end) });
    at = end - 1;
  }
  return regions;
}

/** So many amounts tell where a table's columns are. */
const MOST_COLUMNS = 24;

/** One past the last line of the table that begins with the amount of `lines[at]`. */
function endOfRegion(flow: Flow, lines: readonly TableLine[], start: number, at: number): number {
  let end = at + 1;
  let column = amountOf(lines[at] as TableLine);
  const columns = lines[at]?.cells.filter((cell) => cell.cents !== undefined) ?? [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || !above || !column || !follows(above.line, line.line)) break;
    if (introduces(flow, line)) break;
    // Another table begins; a heading that the next page repeats begins the same one again.
    if (isHeadingBelow(line, flow)) break;
    const amount = alignedAmount(line, column) ?? moneyBeside(line, column);
    if (amount) {
      column = amount;
      end = next + 1;
      if (columns.length < MOST_COLUMNS) columns.push(...line.cells.filter((cell) => cell.cents !== undefined));
    } else if (line.cells.length > 1 && columns.some((other) => alignedAmount(line, other))) {
      // « 300 € | – »: a row with nothing in the last column.
      end = next + 1;
    } else if (crosses(line, column)) break;
  }
  return Math.min(lines.length, end + trailing(flow, lines, start, end));
}

/** « Le Conseil est appelé à approuver la délibération suivante : », « après en avoir délibéré »: the act goes on, and no row. */
function introduces(flow: Flow, { cells }: TableLine): boolean {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && INTRODUCES.test(flow.folded.slice(only.start, only.end));
}

const INTRODUCES = /^.{40,}:$|\bapres (?:en )?avoir (?:en )?delibere\b/;

/** Lines right below the last amount that may finish its row: closer than a line's height, inside a column of words. */
function trailing(flow: Flow, lines: readonly TableLine[], start: number, end: number): number {
  let count = 0;
  const rows = lines.slice(Math.max(start, end - TRAILING_ROWS), end);
  if (rows.at(-1)?.cells.some((cell) => cell.total)) return 0;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || !above || above.line.page !== line.line.page || !isInColumn(line, rows)) break;
    if (
      /[.:;]$/.test(line.line.text) ||
      NEXT_SENTENCE.test(flow.folded.slice(line.cells[0]?.start, line.cells[0]?.end))
    )
      break;
    if (above.line.box[1] - line.line.box[3] > CLOSE * line.line.fontSize) break;
    count += 1;
  }
  return count;
}

/** What begins the sentence after a table, and no second line of a name. */
const NEXT_SENTENCE =
  /^(?:vote\b|adopt|approuv|decid|deliber|pour\s?:|contre\s?:|abstention|le (?:conseil|bureau)|fait a|ces? (?:subvention|somme|depense|credit|montant)|la depense|les (?:credits|depenses)|dit\b|autoris|imput|credits?\b|soit\b|accord|de |d')/;

/** How many rows tell where the columns are. */
const TRAILING_ROWS = 12;
/** Lines of one cell are no further apart, in em. */
const CLOSE = 0.6;

/** All of the line lies above or below the same cells, and so goes on with them. */
function isInColumn(line: TableLine, rows: readonly TableLine[]): boolean {
  const above = rows.flatMap((row) => row.cells);
  const [first, ...others] = line.cells.filter((cell) => cell.cents !== undefined || cell.end - cell.start > 1);
  return first !== undefined && [first, ...others].every((cell) => goesOn(cell, above));
}

function goesOn(own: Cell, above: readonly Cell[]): boolean {
  if (own.cents !== undefined) return false;
  const overlapped = above.filter((cell) => cell.xMin < own.xMax && cell.xMax > own.xMin);
  const words = overlapped.filter((cell) => cell.cents === undefined && cell.end - cell.start > 2);
  return (
    words.length > 0 &&
    overlapped.every((cell) => cell.cents === undefined) &&
    own.xMax - own.xMin < 1.6 * Math.max(...words.map((cell) => cell.xMax - cell.xMin))
  );
}

function startOfRegion(lines: readonly TableLine[], at: number, previous: TableLine | undefined): number {
  let start = at;
  const column = amountOf(lines[at] as TableLine);
  while (start > 0 && at - start < MOST_HEADING_LINES) {
    const line = lines[start - 1];
    const below = lines[start];
    if (!line || !below || line === previous || !column || !follows(line.line, below.line)) break;
    // « … les subventions récapitulées ci-après : » stands above the table.
    if (line.cells.length < 2 && line.line.text.endsWith(':')) break;
    if (line.cells.length < 2 && crosses(line, column) && !isOver(line, column)) break;
    start -= 1;
  }
  return start;
}

/** A cell with an amount, with or without its unit, in the column. */
function alignedAmount(line: TableLine, column: Cell): Cell | undefined {
  return line.cells.findLast((cell) => cell.cents !== undefined && isAligned(cell, column));
}

/** « 12,50 | 15 000 € » set at different heights: money tells the column rather than what may be a rate. */
function moneyBeside(line: TableLine, column: Cell): Cell | undefined {
  return column.unit === true ? undefined : line.cells.findLast((cell) => cell.unit === true);
}

export function isAligned(a: Cell, b: Cell): boolean {
  return (
    Math.abs(a.xMax - b.xMax) < ALIGNED ||
    Math.abs(a.xMin - b.xMin) < ALIGNED ||
    Math.abs(centre(a) - centre(b)) < ALIGNED
  );
}

function centre(cell: Cell): number {
  return (cell.xMin + cell.xMax) / 2;
}

/** Text runs into the column of amounts: a sentence does, a cell of another column does not. */
function crosses(line: TableLine, column: Cell): boolean {
  return line.cells.some((cell) => cell.xMin < column.xMin - ALIGNED && cell.xMax > column.xMin + ALIGNED);
}

/** A word over the column that is wider than its amounts: « départementale ». */
function isOver({ cells: [cell] }: TableLine, column: Cell): boolean {
  const width = column.xMax - column.xMin;
  if (!cell || cell.xMax - cell.xMin > 2.5 * width) return false;
  // « euros) », the last word of a heading that is set from the left.
  if (cell.xMax - cell.xMin < width) return true;
  return 2 * (Math.min(cell.xMax, column.xMax) - Math.max(cell.xMin, column.xMin)) > width;
}

function follows(above: TextLine, below: TextLine): boolean {
  if (above.page !== below.page) return below.page === above.page + 1;
  return (
    above.box[1] - below.box[3] < WIDEST_GAP * Math.max(above.fontSize, below.fontSize) &&
    above.box[1] > below.box[1] - 2
  );
}

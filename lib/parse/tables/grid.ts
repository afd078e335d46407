/**
 * A region as a grid: heading, columns, rows. Each row has one line with its amounts (its anchor); the words of a cell
 * may stand on that line, and above and below it.
 */
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';
import { continuityOf } from './continuity.ts';
import { headingOf } from './heading-of.ts';
import { isAligned, type Region } from './regions.ts';
import { amountOf, type TableLine } from './table-line.ts';
import { partedCells } from './rivers.ts';
import { isSection, loneLines } from './sections.ts';
import { shareOut } from './share-out.ts';

export interface Column {
  xMin: number;
  xMax: number;
  /** The heading's words above it, folded. */
  heading: string;
  /** Most of its cells are amounts. */
  amounts: boolean;
}

export interface Row {
  anchor: TableLine;
  /** For each column, the cells of the row in it, from top to bottom. */
  cells: readonly (readonly Cell[])[];
  /** « Total », « Sous-total ». */
  total: boolean;
}

export interface Grid {
  headingLines: readonly TableLine[];
  columns: readonly Column[];
  rows: readonly Row[];
}

export function gridOf(region: Region, flow: Flow): Grid | undefined {
  const { heading, body } = headingOf({ lines: partedCells(region.lines, flow) }, flow);
  const anchors = body.filter((line) => isAnchor(line, body));
  const ordinary = anchors.filter((line) => !isTotal(line));
  if (ordinary.length === 0) return undefined;
  const mostlyBold = ordinary.filter((line) => line.line.bold).length * 2 > ordinary.length;
  const words = body.filter(
    (line) => !anchors.includes(line) && !isSection(line, flow, mostlyBold) && !isEmptyRow(line, ordinary, flow),
  );
  const columns = columnsOf(ordinary, words, heading, flow);
  const fragments = words.filter(
    (line) =>
      !isSentenceOver(
        line,
        columns.map((column) => ({ ...column, count: 0, amounts: 0 })),
      ),
  );
  const lone = loneLines(ordinary, fragments, columns, flow);
  const named = [...ordinary, ...fragments.filter((line) => !lone.has(line))];
  const shared = columns.map((column) =>
    column.amounts
      ? undefined
      : shareOut(ordinary, inColumn(named, column), (above, below) => continuityOf(above, below, column, flow)),
  );
  const rows = anchors.map((anchor): Row => {
    const total = isTotal(anchor);
    return {
      anchor,
      total,
      cells: columns.map((column, index) =>
        total || column.amounts
          ? anchor.cells.filter((cell) => belongs(cell, column))
          : (shared[index]?.get(anchor) ?? []),
      ),
    };
  });
  return { headingLines: heading, columns, rows };
}

/** A number without a unit, such as a rate, makes no row where money does, but below or above money it may be some. */
function isAnchor(line: TableLine, body: readonly TableLine[]): boolean {
  if (!amountOf(line)) return false;
  const money = body.flatMap(({ cells }) => cells.filter((cell) => cell.unit === true));
  return (
    (money.length === 0 && !isNumberAlone(line, body)) ||
    isTotal(line) ||
    line.cells.some((cell) => cell.cents !== undefined && money.some((one) => isAligned(cell, one)))
  );
}

/** « Écoute Citoyenne ⏎ 31 »: a number below a name, where rows have their numbers in other columns. */
function isNumberAlone({ cells }: TableLine, body: readonly TableLine[]): boolean {
  const [only, ...others] = cells;
  const rows = body.filter((line) => line.cells.length > 1 && amountOf(line));
  if (!only || others.length > 0 || rows.length === 0) return false;
  return !rows.some((line) => line.cells.some((cell) => cell.cents !== undefined && isAligned(cell, only)));
}

/** « Téléthon | / »: a row of its own, that gets nothing. */
function isEmptyRow(line: TableLine, anchors: readonly TableLine[], flow: Flow): boolean {
  const last = line.cells.at(-1);
  if (last === undefined || line.cells.length < 2 || !NOTHING.test(flow.folded.slice(last.start, last.end)))
    return false;
  return anchors.some((anchor) => {
    const amount = amountOf(anchor);
    return amount !== undefined && last.xMin < amount.xMax && last.xMax > amount.xMin;
  });
}

const NOTHING = /^(?:[-–—/]+|neant)$/;

function isTotal(line: TableLine): boolean {
  return line.cells.some((cell) => cell.total === true);
}

/**
 * Columns are stretches of the page's width. The lines with amounts tell where they are; other lines add what lies beside
 * them, and a line that runs over two columns is a sentence, and none of the table.
 */
function columnsOf(
  anchors: readonly TableLine[],
  fragments: readonly TableLine[],
  heading: readonly TableLine[],
  flow: Flow,
): Column[] {
  const columns = merged(anchors.flatMap((line) => line.cells).map((cell) => stretchOf(cell, flow)));
  const beside = fragments.filter((line) => !isSentenceOver(line, columns));
  const all = merged([...columns, ...beside.flatMap((line) => line.cells).map((cell) => stretchOf(cell, flow))]);
  const headings = heading.flatMap((line) => line.cells);
  return all.map(({ xMin, xMax, count, amounts }, index) => ({
    xMin,
    xMax,
    amounts: amounts * 2 > count,
    heading: headings
      .filter((cell) => nearest(cell, all) === index)
      .map((cell) => flow.folded.slice(cell.start, cell.end))
      .join(' '),
  }));
}

interface Stretch {
  xMin: number;
  xMax: number;
  /** Cells in it, and how many of them are amounts. */
  count: number;
  amounts: number;
}

/** « – », « / »: nothing stands there, which tells nothing of the column. */
function stretchOf({ xMin, xMax, cents, start, end }: Cell, flow: Flow): Stretch {
  const count = /[\p{L}\d]/u.test(flow.text.slice(start, end)) ? 1 : 0;
  return { xMin, xMax, count, amounts: cents === undefined ? 0 : 1 };
}

/** Stretches that overlap are one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.xMin - b.xMin)) {
    const last = apart.at(-1);
    if (last && next.xMin < last.xMax - 1) {
      last.xMax = Math.max(last.xMax, next.xMax);
      last.count += next.count;
      last.amounts += next.amounts;
    } else apart.push({ ...next });
  }
  return apart;
}

/** One of its cells runs over two columns. */
function isSentenceOver(line: TableLine, columns: readonly Stretch[]): boolean {
  return line.cells.some(
    (cell) => columns.filter((column) => cell.xMin < column.xMax - 1 && cell.xMax > column.xMin + 1).length > 1,
  );
}

/** The column that shares most of its width with a cell of the heading, else the nearest one. */
function nearest(cell: Cell, columns: readonly { xMin: number; xMax: number }[]): number {
  const distances = columns.map((column) => {
    const shared = Math.min(cell.xMax, column.xMax) - Math.max(cell.xMin, column.xMin);
    return shared > 0 ? -shared : Math.max(column.xMin - cell.xMax, cell.xMin - column.xMax);
  });
  return distances.indexOf(Math.min(...distances));
}

function belongs(cell: Cell, column: Column): boolean {
  return cell.xMin < column.xMax && cell.xMax > column.xMin;
}

/** The words of a column; « 400 € » is none, even if a long name above it reaches as far. */
function inColumn(lines: readonly TableLine[], column: Column): { cell: Cell; line: TableLine }[] {
  return lines.flatMap((line) =>
    line.cells.filter((cell) => cell.unit !== true && belongs(cell, column)).map((cell) => ({ cell, line })),
  );
}

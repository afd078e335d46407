/**
 * A region as a grid: heading, columns, rows. Each row has one line with its amounts (its anchor); the words of a cell
 * may stand on that line, and above and below it.
 */
import { TABLE_HEADING, TOTAL_LABEL } from '../grammar/grants/table-words.ts';
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';
import { amountOf, type Region, type TableLine } from './regions.ts';
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
  const { heading, body } = headingOf(region, flow);
  const anchors = body.filter((line) => amountOf(line));
  const ordinary = anchors.filter((line) => !isTotal(line, flow));
  if (ordinary.length === 0) return undefined;
  const columns = columnsOf(
    body,
    anchors.filter((line) => isTotal(line, flow)),
    heading,
    flow,
  );
  const fragments = body.filter((line) => !amountOf(line));
  const shared = columns.map((column) =>
    column.amounts ? undefined : shareOut(ordinary, inColumn([...ordinary, ...fragments], column)),
  );
  const rows = anchors.map((anchor): Row => {
    const total = isTotal(anchor, flow);
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

function isTotal(line: TableLine, flow: Flow): boolean {
  return line.cells.some((cell) => TOTAL_LABEL.test(flow.folded.slice(cell.start, cell.end)));
}

/** The heading: the first line of several cells that are headings, and the lines that overlap it. */
function headingOf({ lines }: Region, flow: Flow): { heading: TableLine[]; body: TableLine[] } {
  const first = lines.findIndex((line) => amountOf(line) && !isHeadingLine(line, flow));
  const above = lines.slice(0, Math.max(first, 0));
  const main = above.findLast((line) => line.cells.length > 1 && isHeadingLine(line, flow));
  if (!main) {
    const alone = above.findLast((line) => isHeadingLine(line, flow) && !isSentence(line, flow));
    const body = alone
      ? lines.slice(lines.indexOf(alone) + 1)
      : lines.filter((line, index) => index >= first || isClose(line, lines[index + 1]));
    return { heading: alone ? [alone] : [], body };
  }
  const heading = above.filter(
    (line) => line === main || overlaps(line, main) || (isHeadingLine(line, flow) && !isSentence(line, flow)),
  );
  const last = Math.max(...heading.map((line) => lines.indexOf(line)));
  return { heading, body: lines.slice(last + 1) };
}

/** Without a heading, only what stands right above the first amount may belong to its row. */
function isClose(line: TableLine, below: TableLine | undefined): boolean {
  return below !== undefined && line.line.box[1] - below.line.box[3] < 0.1 * line.line.fontSize;
}

function isSentence(line: TableLine, flow: Flow): boolean {
  const [cell] = line.cells;
  return (
    line.cells.length === 1 &&
    cell !== undefined &&
    (cell.end - cell.start > 60 || /[:;.]$/.test(flow.text.slice(cell.start, cell.end)))
  );
}

function isHeadingLine(line: TableLine, flow: Flow): boolean {
  const words = line.cells.filter((cell) => TABLE_HEADING.test(flow.folded.slice(cell.start, cell.end)));
  return words.length > 0 && words.length * 2 >= line.cells.length;
}

function overlaps(a: TableLine, b: TableLine): boolean {
  return a.line.page === b.line.page && a.line.box[1] < b.line.box[3] && b.line.box[1] < a.line.box[3];
}

/** Columns are stretches of the page's width that cells share and nothing else enters. */
function columnsOf(
  body: readonly TableLine[],
  totals: readonly TableLine[],
  heading: readonly TableLine[],
  flow: Flow,
): Column[] {
  const cells = body.filter((line) => !totals.includes(line)).flatMap((line) => line.cells);
  const columns: { xMin: number; xMax: number; count: number; amounts: number }[] = [];
  for (const cell of cells.toSorted((a, b) => a.xMin - b.xMin)) {
    const last = columns.at(-1);
    const isAmount = cell.unit === true || (cell.cents !== undefined && cell.unit === false) ? 1 : 0;
    if (last && cell.xMin < last.xMax - 1) {
      last.xMax = Math.max(last.xMax, cell.xMax);
      last.count += 1;
      last.amounts += isAmount;
    } else columns.push({ xMin: cell.xMin, xMax: cell.xMax, count: 1, amounts: isAmount });
  }
  const headings = heading.flatMap((line) => line.cells);
  return columns.map(({ xMin, xMax, count, amounts }) => ({
    xMin,
    xMax,
    amounts: amounts * 2 > count,
    heading: headings
      .filter((cell) => nearest(cell, columns) === columns.findIndex((column) => column.xMin === xMin))
      .map((cell) => flow.folded.slice(cell.start, cell.end))
      .join(' '),
  }));
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

function inColumn(lines: readonly TableLine[], column: Column): { cell: Cell; line: TableLine }[] {
  return lines.flatMap((line) => line.cells.filter((cell) => belongs(cell, column)).map((cell) => ({ cell, line })));
}

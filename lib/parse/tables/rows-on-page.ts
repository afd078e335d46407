/**
 * The lines of a page as rows of tables: what stands at one height is one line, a unit below its number belongs to it, and
 * sums at different heights of one row are together.
 */
import type { Flow } from '../text/flow.ts';
import { cellsOf, type Cell } from './cells.ts';
import { amountOf, middle, type TableLine } from './table-line.ts';

/** The columns of a table may be blocks of their own: what stands at one height of a page is one line here. */
export function rowsOnPage(flow: Flow, from: number, to: number): TableLine[] {
  const lines: TableLine[] = [];
  for (let index = from; index < to; index++) {
    const line = flow.lines[index];
    if (line?.role === 'body') lines.push({ index, line, cells: cellsOf(flow, index) });
  }
  lines.sort((a, b) => a.line.page - b.line.page || middle(b) - middle(a));
  const rows: TableLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const beside =
      last && last.line.page === line.line.page && middle(last) - middle(line) < SAME_HEIGHT * line.line.fontSize;
    if (last && beside)
      rows[rows.length - 1] = { ...last, cells: [...last.cells, ...line.cells].sort((a, b) => a.xMin - b.xMin) };
    else rows.push(line);
  }
  return withUnitsBelow(flow, rows).reduce(joinStaggered, []);
}

/**
 * Sums of one row at different heights, for some of its cells take two lines: no two rows stand closer than a line's height,
 * and no cell of the one stands over a cell of the other.
 */
function joinStaggered(lines: TableLine[], line: TableLine): TableLine[] {
  const last = lines.at(-1);
  const joins =
    last &&
    last.line.page === line.line.page &&
    amountOf(last) &&
    amountOf(line) &&
    middle(last) - middle(line) < LINE_HEIGHT * line.line.fontSize &&
    last.cells.every((cell) => line.cells.every((other) => cell.xMax < other.xMin || cell.xMin > other.xMax));
  if (joins)
    // The cells of one line stand at the middle of those of two.
    lines[lines.length - 1] = { ...line, cells: [...last.cells, ...line.cells].sort((a, b) => a.xMin - b.xMin) };
  else lines.push(line);
  return lines;
}

/** Lines below one another are further apart, in em. */
const LINE_HEIGHT = 0.8;

/** « 28 600 », and below it « € », for which the column had no room. */
function withUnitsBelow(flow: Flow, lines: readonly TableLine[]): TableLine[] {
  const isUnit = ({ start, end }: Cell) => end - start < 6 && UNIT.test(flow.folded.slice(start, end));
  if (!lines.some(({ cells }) => cells.some(isUnit))) return [...lines];
  const done: TableLine[] = [];
  for (const line of lines) {
    const used = new Set<Cell>();
    for (const unit of line.cells.filter(isUnit)) {
      const at = done.findLastIndex(
        (other, index) =>
          index >= done.length - UNIT_REACH &&
          other.line.page === line.line.page &&
          middle(other) - middle(line) < 2 * line.line.fontSize &&
          other.cells.some((cell) => isNumberOver(cell, unit)),
      );
      const number = done[at];
      if (!number) continue;
      used.add(unit);
      const cells = number.cells.map((cell) => (isNumberOver(cell, unit) ? { ...cell, unit: true } : cell));
      done[at] = { ...number, cells };
    }
    const cells = line.cells.filter((cell) => !used.has(cell));
    if (cells.length > 0) done.push({ ...line, cells });
  }
  return done;
}

const UNIT = /^(?:€|euros?)$/;
/** The number stands on one of so many lines above its unit. */
const UNIT_REACH = 3;

function isNumberOver(cell: Cell, unit: Cell): boolean {
  return cell.cents !== undefined && cell.unit === false && cell.xMin < unit.xMax + 1 && cell.xMax > unit.xMin - 1;
}

/** Lines whose middles differ by less are one row, in em. */
const SAME_HEIGHT = 0.3;

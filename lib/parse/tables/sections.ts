/** Lines between the rows that head those below them, and belong to no row: « Axe 2 – Éducation », « Associations sportives ». */
import { SECTION } from '../grammar/grants/table-words.ts';
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';
import { continuityOf } from './continuity.ts';
import { middle, type TableLine } from './table-line.ts';

/** A stretch of the page's width, points. */
interface Width {
  xMin: number;
  xMax: number;
}

/** It says so in its words, or by bold letters where the rows have none. */
export function isSection(line: TableLine, flow: Flow, mostlyBold: boolean): boolean {
  const [cell] = line.cells;
  if (!cell || line.cells.length > 1) return false;
  return (line.line.bold && !mostlyBold) || SECTION.test(flow.folded.slice(cell.start, cell.end));
}

/**
 * The lines of words that go on with no name above or below them, where the rows around have names of their own:
 * « SPORT », then « Boule Ronde 400 € ».
 *
 * @param anchors the rows' lines
 * @param fragments lines without an amount
 */
export function loneLines(
  anchors: readonly TableLine[],
  fragments: readonly TableLine[],
  columns: readonly Width[],
  flow: Flow,
): ReadonlySet<TableLine> {
  const rows = new Set(anchors);
  const lines = [...anchors, ...fragments].toSorted(
    (a, b) => a.line.page - b.line.page || middle(b) - middle(a) || a.index - b.index,
  );
  const lone = new Set<TableLine>();
  lines.forEach((line, at) => {
    const [cell, ...more] = line.cells;
    const column = cell && columns.find(({ xMin, xMax }) => cell.xMin < xMax && cell.xMax > xMin);
    if (rows.has(line) || !cell || !column || more.length > 0) return;
    const cellIn = (other: TableLine | undefined) => (other ? wordsIn(other, column) : undefined);
    const nearestRow = (step: 1 | -1): TableLine | undefined => {
      let index = at + step;
      while (lines[index] && !rows.has(lines[index] as TableLine)) index += step;
      return lines[index];
    };
    const around = [nearestRow(-1), nearestRow(1)].filter((row) => row !== undefined);
    if (!around.every((row) => cellIn(row))) return;
    // Lines of other columns may lie between two of this one.
    const above = lines
      .slice(Math.max(0, at - BETWEEN), at)
      .map(cellIn)
      .findLast(Boolean);
    const below = lines
      .slice(at + 1, at + 1 + BETWEEN)
      .map(cellIn)
      .find(Boolean);
    if (above && continuityOf(above, cell, column, flow) !== 'no') return;
    if (below && continuityOf(cell, below, column, flow) !== 'no') return;
    lone.add(line);
  });
  return lone;
}

/** Two lines of a column have fewer lines of others between them. */
const BETWEEN = 3;

function wordsIn(line: TableLine, { xMin, xMax }: Width): Cell | undefined {
  return line.cells.find((cell) => cell.unit !== true && cell.xMin < xMax && cell.xMax > xMin);
}

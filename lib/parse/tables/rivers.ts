/**
 * Cells that the page sets so close that they look like one: « syndicat du 67 le fonctionnement ». Where other rows, or the
 * heading, begin a cell, a word that begins at the same place begins one too.
 */
import { splitAtEdge, type Cell } from './cells.ts';
import type { Flow } from '../text/flow.ts';
import type { TableLine } from './table-line.ts';

/** Cells of one column begin within so many points. */
const SAME_START = 2;
/** A column is narrower than this only by mistake. */
const NARROWEST = 12;

export function partedCells(lines: readonly TableLine[], flow: Flow): TableLine[] {
  const starts = columnStarts(lines);
  return lines.map((line) => ({ ...line, cells: line.cells.flatMap((cell) => parted(cell, starts, flow)) }));
}

/** Where cells behind others begin, or stand alone away from the left; told by at least two lines. */
function columnStarts(lines: readonly TableLine[]): number[] {
  const left = Math.min(...lines.flatMap((line) => line.cells.map((cell) => cell.xMin)));
  const seen: { x: number; count: number }[] = [];
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (cell.cents !== undefined || cell.xMin < left + NARROWEST) continue;
      const known = seen.find(({ x }) => Math.abs(x - cell.xMin) < SAME_START);
      if (known) known.count += 1;
      else seen.push({ x: cell.xMin, count: 1 });
    }
  }
  return seen.filter(({ count }) => count > 1).map(({ x }) => x);
}

function parted(cell: Cell, starts: readonly number[], flow: Flow): Cell[] {
  for (const x of starts) {
    if (x < cell.xMin + NARROWEST || x > cell.xMax - NARROWEST) continue;
    const parts = splitAtEdge(flow, cell, x, SAME_START);
    if (parts) return [parts[0], ...parted(parts[1], starts, flow)];
  }
  return [cell];
}

/**
 * A heading over several lines: « Montant ⏎ attribué ⏎ en 2031 » beside « Organisme », which stands at half their height.
 * No line of it heads the columns; the words of each column together do.
 */
import { TABLE_HEADING } from '../grammar/grants/table-words.ts';
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';
import type { TableLine } from './table-line.ts';

/** A heading takes no more lines. */
const MOST_LINES = 8;

/** @returns the lines right above the rows, or among those, that head at least two columns; none where no lines do */
export function headingBlock(above: readonly TableLine[], flow: Flow): readonly TableLine[] {
  const near = above.slice(-MOST_LINES);
  if (!near.some(({ cells }) => cells.some((cell) => heads([cell], flow)))) return [];
  let best: { lines: readonly TableLine[]; worth: number } = { lines: [], worth: 0 };
  for (let to = 1; to <= near.length; to++) {
    for (let from = 0; from < to; from++) {
      const lines = near.slice(from, to);
      const worth = worthOf(lines, flow);
      if (worth > best.worth || (worth > 0 && worth === best.worth && goesOn(lines, best.lines)))
        best = { lines, worth };
    }
  }
  return best.lines;
}

/** More lines that head no more columns: « Montant attribué ⏎ 2031 » goes on, the first line of a name does not. */
function goesOn(lines: readonly TableLine[], known: readonly TableLine[]): boolean {
  const [last, first] = [lines.at(-1), lines[0]];
  return (
    lines.length > known.length && last !== undefined && last.cells.length > 1 && last.line.bold === first?.line.bold
  );
}

/** Columns that are headed, less those that are not; nothing below two. */
function worthOf(lines: readonly TableLine[], flow: Flow): number {
  const columns = stacked(lines.flatMap((line) => line.cells));
  const headed = columns.filter((cells) => heads(cells, flow));
  return headed.length < 2 ? 0 : 2 * headed.length - columns.length;
}

function heads(cells: readonly Cell[], flow: Flow): boolean {
  return TABLE_HEADING.test(cells.map((cell) => flow.folded.slice(cell.start, cell.end)).join(' '));
}

/** Cells that stand below one another, from top to bottom. */
function stacked(cells: readonly Cell[]): Cell[][] {
  const stacks: { xMin: number; xMax: number; cells: Cell[] }[] = [];
  for (const cell of cells) {
    const over = stacks.filter((stack) => cell.xMin < stack.xMax - 1 && cell.xMax > stack.xMin + 1);
    const [first, ...others] = over;
    if (!first) {
      stacks.push({ xMin: cell.xMin, xMax: cell.xMax, cells: [cell] });
      continue;
    }
    for (const other of others) {
      first.cells.push(...other.cells);
      stacks.splice(stacks.indexOf(other), 1);
    }
    first.cells.push(cell);
    first.xMin = Math.min(...first.cells.map(({ xMin }) => xMin));
    first.xMax = Math.max(...first.cells.map(({ xMax }) => xMax));
  }
  return stacks.map((stack) => stack.cells);
}

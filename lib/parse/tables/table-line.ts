/** A line of a table: its cells, and where it stands. */
import type { TextLine } from '../../model/page.ts';
import type { Cell } from './cells.ts';

export interface TableLine {
  /** Index of the line in the flow. */
  index: number;
  line: TextLine;
  cells: readonly Cell[];
}

/** Half of its height, points from the foot of the page. */
export function middle({ line }: TableLine): number {
  return (line.box[1] + line.box[3]) / 2;
}

/** The rightmost amount of a line; a number without a unit is one if its table turns out to be of money. */
export function amountOf(line: TableLine): Cell | undefined {
  return line.cells.findLast((cell) => cell.cents !== undefined);
}

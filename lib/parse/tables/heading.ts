import { TABLE_HEADING } from '../grammar/grants/table-words.ts';
import type { Flow } from '../text/flow.ts';
import type { TableLine } from './table-line.ts';

/** Half of the line's cells head columns. */
export function isHeadingLine(line: TableLine, flow: Flow): boolean {
  const heads = headsIn(line, flow);
  return heads > 0 && heads * 2 >= line.cells.length;
}

/**
 * A line of several cells below the first amount: the heading that the next page repeats, or that of the next table. Of
 * two cells both must head: the second line of a name may be a word that heads columns elsewhere.
 */
export function isHeadingBelow(line: TableLine, flow: Flow): boolean {
  const heads = headsIn(line, flow);
  return line.cells.length > 1 && heads > 0 && heads >= Math.max(2, line.cells.length / 2);
}

/** How many cells head columns; « Subvention | 2031 »: a year may stand in a heading, no other number does. */
function headsIn(line: TableLine, flow: Flow): number {
  if (line.cells.some((cell) => cell.cents !== undefined && !/^20\d\d$/.test(flow.text.slice(cell.start, cell.end))))
    return 0;
  return line.cells.filter((cell) => TABLE_HEADING.test(flow.folded.slice(cell.start, cell.end))).length;
}

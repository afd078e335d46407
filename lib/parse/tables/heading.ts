import { TABLE_HEADING } from '../grammar/grants/table-words.ts';
import type { Flow } from '../text/flow.ts';
import type { TableLine } from './regions.ts';

/** Half of the line's cells head columns. */
export function isHeadingLine(line: TableLine, flow: Flow): boolean {
  // « Subvention | 2031 »: a year heads a column too, any other number does not.
  if (line.cells.some((cell) => cell.cents !== undefined && !/^20\d\d$/.test(flow.text.slice(cell.start, cell.end))))
    return false;
  const words = line.cells.filter((cell) => TABLE_HEADING.test(flow.folded.slice(cell.start, cell.end)));
  return words.length > 0 && words.length * 2 >= line.cells.length;
}

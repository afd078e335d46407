/** How far to the right the lines around a line reach: whether a line ends early is only seen beside its neighbours. */
import type { TextLine } from '../../model/page.ts';

/** A column is judged by this many lines above and below: wide enough to meet a full line, narrow enough to stay in it. */
const NEIGHBOURS = 8;
/** Points by which the left edges of one column's lines may differ: an indent or a list mark, not another column. */
const SAME_LEFT = 40;

/** For each line, the right edge in points of the column that it stands in. */
export function rightMargins(lines: readonly TextLine[]): number[] {
  return lines.map((line, index) => {
    let right = line.box[2];
    for (const other of lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)) {
      const sameColumn = other.page === line.page && other.block === line.block;
      if (sameColumn && Math.abs(other.box[0] - line.box[0]) <= SAME_LEFT) right = Math.max(right, other.box[2]);
    }
    return right;
  });
}

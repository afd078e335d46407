/** How far to the right the lines around a line reach: whether a line ends early is only seen beside its neighbours. */
import type { TextLine } from '../../model/page.ts';

export interface Margin {
  /** Right edge of the column, in points. */
  right: number;
  /** So many of the neighbours reach it: of justified text nearly all, of a list one or two. */
  reached: number;
}

/** A column is judged by this many lines above and below: wide enough to meet a full line, narrow enough to stay in it. */
const NEIGHBOURS = 8;
/** Points by which the left edges of one column's lines may differ: an indent or a list mark, not another column. */
const SAME_LEFT = 40;
/** Points by which the right edges of full lines differ. */
const SAME_RIGHT = 3;

/** For each line, the right margin of the column that it stands in. */
export function rightMargins(lines: readonly TextLine[]): Margin[] {
  return lines.map((line, index) => {
    const column = lines
      .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
      .filter((other) => other.page === line.page && other.block === line.block)
      .filter((other) => Math.abs(other.box[0] - line.box[0]) <= SAME_LEFT);
    const right = Math.max(...column.map((other) => other.box[2]));
    return { right, reached: column.filter((other) => right - other.box[2] <= SAME_RIGHT).length };
  });
}

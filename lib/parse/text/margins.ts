/** How far to the right the lines around a line reach: whether a line ends early is only seen beside its neighbours. */
import type { TextLine } from '../../model/page.ts';

export interface Margin {
  /** Right edge of the column, in points. */
  right: number;
  /** Right edge of the widest line near, whatever column: a centred line has the whole page. */
  widest: number;
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
    const last = Math.min(index + NEIGHBOURS, lines.length - 1);
    let right = -Infinity;
    let widest = line.box[2];
    for (let near = Math.max(0, index - NEIGHBOURS); near <= last; near++) {
      const other = lines[near];
      if (other === undefined || other.page !== line.page) continue;
      widest = Math.max(widest, other.box[2]);
      if (isInColumn(other, line)) right = Math.max(right, other.box[2]);
    }
    let reached = 0;
    for (let near = Math.max(0, index - NEIGHBOURS); near <= last; near++) {
      const other = lines[near];
      if (other !== undefined && right - other.box[2] <= SAME_RIGHT && isInColumn(other, line)) reached++;
    }
    return { right, widest, reached };
  });
}

function isInColumn(other: TextLine, line: TextLine): boolean {
  return other.block === line.block && other.page === line.page && Math.abs(other.box[0] - line.box[0]) <= SAME_LEFT;
}

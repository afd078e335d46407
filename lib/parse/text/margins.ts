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
    const column: number[] = [];
    let widest = line.box[2];
    for (let near = Math.max(0, index - NEIGHBOURS); near <= index + NEIGHBOURS; near++) {
      const other = lines[near];
      if (other === undefined || other.page !== line.page) continue;
      widest = Math.max(widest, other.box[2]);
      if (other.block === line.block && Math.abs(other.box[0] - line.box[0]) <= SAME_LEFT) column.push(other.box[2]);
    }
    const right = Math.max(...column);
    return { right, widest, reached: column.filter((edge) => right - edge <= SAME_RIGHT).length };
  });
}

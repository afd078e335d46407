import { isLevel, makeStrip, type Strip } from './strip.ts';

/** Rows of a table: what stands on one height is one line. */
export function rowsOf(cells: readonly Strip[]): Strip[] {
  const rows: Strip[] = [];
  for (const cell of fromTop(cells)) {
    const row = rows.findLastIndex((other) => isLevel(other, cell) && isApart(other, cell));
    const partner = rows[row];
    if (partner) rows[row] = makeStrip([...partner.words, ...cell.words]);
    else rows.push(cell);
  }
  return fromTop(rows);
}

function isApart(one: Strip, other: Strip): boolean {
  return other.words.every((word) => one.words.every((beside) => word.xMax <= beside.xMin || beside.xMax <= word.xMin));
}

/** From top to bottom, what is level from left to right. */
export const fromTop = (strips: readonly Strip[]): Strip[] =>
  strips.toSorted((a, b) => b.baseline - a.baseline || a.xMin - b.xMin);

/** A name that is printed once for several rows, in a cell that runs over them: it stands at half their height. */
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';
import type { Grid, Row } from './grid.ts';
import { middle } from './table-line.ts';

/** A name stands no further from the middle of its rows, in em. */
const CENTRED = 0.5;
/** So many rows may share a name. */
const MOST_ROWS = 8;

/**
 * The rows that have no name of their own, and those whose names they share.
 *
 * @param names the column of names
 * @returns nothing unless every row without a name stands beside exactly one name that is centred on it and its neighbours
 */
export function mergedNames(grid: Grid, names: number, flow: Flow): ReadonlyMap<Row, readonly Cell[]> {
  const rows = grid.rows.filter((row) => !row.total);
  const named = (row: Row | undefined): boolean => (row?.cells[names]?.length ?? 0) > 0;
  const without = rows.filter((row) => !named(row));
  const shared = new Map<Row, readonly Cell[]>();
  if (without.length === 0) return shared;
  rows.forEach((row, at) => {
    if (!named(row)) return;
    let [first, last] = [at, at];
    while (first > 0 && at - first < MOST_ROWS && rows[first - 1] !== undefined && !named(rows[first - 1])) first -= 1;
    while (last - at < MOST_ROWS && rows[last + 1] !== undefined && !named(rows[last + 1])) last += 1;
    for (const group of groupsWithin(rows, first, last, at)) {
      if (!isCentred(group, row.cells[names] ?? [], flow)) continue;
      for (const other of group) if (other !== row && !shared.has(other)) shared.set(other, row.cells[names] ?? []);
      break;
    }
  });
  return shared.size === without.length ? shared : new Map();
}

/** Stretches of at least two rows in `[first, last]` that hold the row `at`, the longest first. */
function groupsWithin(rows: readonly Row[], first: number, last: number, at: number): Row[][] {
  const groups: Row[][] = [];
  for (let from = first; from <= at; from++)
    for (let to = last; to >= at; to--) if (to > from) groups.push(rows.slice(from, to + 1));
  return groups.toSorted((a, b) => b.length - a.length);
}

function isCentred(group: readonly Row[], cells: readonly Cell[], flow: Flow): boolean {
  const [top, bottom] = [group[0]?.anchor, group.at(-1)?.anchor];
  const lines = cells.flatMap((cell) => flow.lines[cell.line] ?? []);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!top || !bottom || !first || !last || top.line.page !== bottom.line.page || first.page !== top.line.page)
    return false;
  const name = (first.box[3] + last.box[1]) / 2;
  return Math.abs(name - (middle(top) + middle(bottom)) / 2) < CENTRED * first.fontSize;
}

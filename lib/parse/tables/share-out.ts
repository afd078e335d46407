/**
 * Which words belong to which row. A name over several lines may have its row's amount beside its first line, its last,
 * or in its middle; a table does it one way throughout, and the way that leaves the least distance is the one.
 */
import type { Cell } from './cells.ts';
import type { Continuity } from './continuity.ts';
import { middle, type TableLine } from './table-line.ts';

interface Placed {
  cell: Cell;
  line: TableLine;
}

/** Distance between an amount and the words given to it, by the way the table aligns them. Points. */
const WAYS: readonly ((from: number, to: number, anchor: number) => number)[] = [
  (from, to, anchor) => Math.abs((from + to) / 2 - anchor),
  (from, _to, anchor) => Math.abs(from - anchor),
  (_from, to, anchor) => Math.abs(to - anchor),
];

/** A page has no more rows and words than this; what has more is no table. */
const MOST_PAIRS = 60_000;
/** A name over more lines than this is none. */
const MOST_LINES = 8;
/** What an amount without words costs: more than words one line away. */
const EMPTY_LINES = 2.5;
/** Words further than this many lines from where they should be are not believed. */
const FARTHEST_LINES = 0.9;

/**
 * @param anchors the rows' lines
 * @param words the words of one column, on the anchors' lines and on others
 * @param continuity whether the lower of two words goes on with the upper one
 * @returns each row's words from top to bottom; rows without any, or where it is not sure, are left out
 */
export function shareOut(
  anchors: readonly TableLine[],
  words: readonly Placed[],
  continuity: (above: Cell, below: Cell) => Continuity = () => 'maybe',
): Map<TableLine, Cell[]> {
  const shared = new Map<TableLine, Cell[]>();
  for (const page of new Set(anchors.map((anchor) => anchor.line.page))) {
    const rows = anchors.filter((anchor) => anchor.line.page === page);
    const own = words
      .filter((word) => word.line.line.page === page)
      .toSorted((a, b) => middle(b.line) - middle(a.line) || a.cell.xMin - b.cell.xMin);
    for (const [row, cells] of onPage(rows, own, continuity)) shared.set(row, cells);
  }
  return shared;
}

function onPage(
  rows: readonly TableLine[],
  words: readonly Placed[],
  continuity: (above: Cell, below: Cell) => Continuity,
): Map<TableLine, Cell[]> {
  if (rows.length * words.length > MOST_PAIRS) return new Map();
  const heights = words.map((word) => word.line.line.fontSize);
  const height = heights.length > 0 ? heights.reduce((a, b) => a + b, 0) / heights.length : 1;
  const ties = words.map(({ cell }, at): Continuity => {
    const above = words[at - 1]?.cell;
    return above ? continuity(above, cell) : 'maybe';
  });
  let best: { cost: number; sizes: number[]; costs: number[] } | undefined;
  for (const way of WAYS) {
    const found = cheapest(rows, words, ties, way, height);
    if (found && (best === undefined || found.cost < best.cost - 0.5)) best = found;
  }
  const shared = new Map<TableLine, Cell[]>();
  let at = 0;
  rows.forEach((row, index) => {
    const size = best?.sizes[index] ?? 0;
    const cells = words.slice(at, at + size).map((word) => word.cell);
    at += size;
    if (size > 0 && (best?.costs[index] ?? Infinity) <= FARTHEST_LINES * height) shared.set(row, cells);
  });
  return shared;
}

/**
 * Lines of one cell are set close: what is further apart in it counts double, in points. A name that is cut in two, or two
 * names in one cell, cost a line.
 */
function torn(tops: readonly number[], ties: readonly Continuity[], from: number, to: number, height: number): number {
  let extra = from < to && ties[from] === 'yes' ? height : 0;
  for (let at = from + 1; at < to; at++) {
    if (ties[at] === 'no') extra += height;
    extra += 2 * Math.max(0, (tops[at - 1] ?? 0) - (tops[at] ?? 0) - WIDEST_LEADING * height);
  }
  return extra;
}

/** Baselines of one cell's lines are no further apart, in em. */
const WIDEST_LEADING = 1.5;

/** The cheapest way to cut the words, in their order, into one run for each row (dynamic programming over both). */
function cheapest(
  rows: readonly TableLine[],
  words: readonly Placed[],
  ties: readonly Continuity[],
  way: (from: number, to: number, anchor: number) => number,
  height: number,
): { cost: number; sizes: number[]; costs: number[] } | undefined {
  const tops = words.map((word) => middle(word.line));
  let costs = words.map(() => Infinity);
  costs = [0, ...costs];
  const choices: Int8Array[] = [];
  for (const row of rows) {
    const anchor = middle(row);
    const next = costs.map(() => Infinity);
    const chosen = new Int8Array(costs.length);
    for (let end = 0; end < costs.length; end++) {
      for (let size = 0; size <= Math.min(MOST_LINES, end); size++) {
        const before = costs[end - size] ?? Infinity;
        const cost =
          before +
          torn(tops, ties, end - size, end, height) +
          (size === 0 ? EMPTY_LINES * height : way(tops[end - size] ?? 0, tops[end - 1] ?? 0, anchor));
        if (cost < (next[end] ?? Infinity)) {
          next[end] = cost;
          chosen[end] = size;
        }
      }
    }
    choices.push(chosen);
    costs = next;
  }
  const cost = costs.at(-1) ?? Infinity;
  if (!Number.isFinite(cost)) return undefined;
  const sizes: number[] = [];
  for (let row = rows.length - 1, end = words.length; row >= 0; row--) {
    const size = choices[row]?.[end] ?? 0;
    sizes.unshift(size);
    end -= size;
  }
  let at = 0;
  const each = rows.map((row, index) => {
    const size = sizes[index] ?? 0;
    const from = tops[at] ?? 0;
    at += size;
    return size === 0 ? Infinity : way(from, tops[at - 1] ?? 0, middle(row));
  });
  return { cost, sizes, costs: each };
}

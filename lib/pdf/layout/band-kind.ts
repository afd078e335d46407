import type { Band } from './band.ts';
import { greatest } from './extent.ts';
import { rowsOf } from './rows.ts';
import { isLevel, textOf, type Strip } from './strip.ts';

/** Amounts, codes, dates, list marks: what a column of a table is made of. */
const CELL = /^(?:[\d\s.,/€%+()–-]+|.{1,4}|.*\d\s?(?:€|euros?))$/iu;

/** Columns of text are at least this many lines long; cells of a table seldom are. */
const LONG_RUN = 4;

/** A label has at most so many lines of so many letters; the lines of a paragraph have at least so many. */
const LONGEST_LABEL = { lines: 2, letters: 30 };
const PROSE = 40;

/** How the two sides of a band belong together: what stands on one height is one row, or each side is read down. */
export type BandKind = { kind: 'table' } | { kind: 'columns'; rounds: Round[] };

/** One turn of drawing: some lines left of the gutter, then some right of it. */
export interface Round {
  left: Strip[];
  right: Strip[];
}

/**
 * Tells columns from tables by the order of drawing: columns are drawn one after the other, a table row by row. Where
 * that says nothing, a side made of figures that stand level with the other side's lines makes a table. A table of labels
 * and paragraphs is read like columns, label by label.
 */
export function kindOf(band: Band): BandKind {
  if (isColumnOfCells(band.right, band.left) || isColumnOfCells(band.left, band.right)) return { kind: 'table' };
  const rounds = roundsOf(band);
  if (rounds.some(isLabelled)) return { kind: 'columns', rounds: labelByLabel(rounds, band.across) };
  const short = rounds.filter(({ left, right }) => Math.min(left.length, right.length) < LONG_RUN);
  const isTable = band.across.length > 0 || (rounds.length > 1 && short.length * 2 > rounds.length);
  return isTable ? { kind: 'table' } : { kind: 'columns', rounds };
}

/** « PRÉSENTS » at half the height of the paragraph that lists them. */
function isLabelled({ left, right }: Round): boolean {
  const label = left.map(textOf);
  const paragraph = right.map(textOf);
  return (
    label.length > 0 &&
    label.length <= LONGEST_LABEL.lines &&
    label.every((text) => text.length <= LONGEST_LABEL.letters && !CELL.test(text)) &&
    paragraph.length > 1 &&
    paragraph.slice(0, -1).every((text) => text.length >= PROSE && !CELL.test(text))
  );
}

/** Rounds without a paragraph, and lines drawn across the gutter, are rows between those with one. */
function labelByLabel(rounds: readonly Round[], across: readonly Strip[]): Round[] {
  const read = rounds.map((round) =>
    isLabelled(round) ? round : { left: rowsOf([...round.left, ...round.right]), right: [] },
  );
  const rows = across.map((line) => ({ left: [line], right: [] }));
  return [...read, ...rows].toSorted((a, b) => topOf(b) - topOf(a));
}

const topOf = ({ left, right }: Round): number => greatest([...left, ...right].map((line) => line.baseline));

function isColumnOfCells(side: readonly Strip[], other: readonly Strip[]): boolean {
  const cells = side.filter((line) => CELL.test(textOf(line)));
  const level = side.filter((line) => other.some((beside) => isLevel(line, beside)));
  return cells.length > 0.6 * side.length && level.length >= 0.5 * side.length;
}

function roundsOf({ left, right }: Band): Round[] {
  const drawn = [
    ...left.map((line) => ({ line, side: 'left' as const })),
    ...right.map((line) => ({ line, side: 'right' as const })),
  ];
  drawn.sort((a, b) => a.line.first - b.line.first);
  const opening = drawn[0]?.side;
  const rounds: Round[] = [];
  let before: 'left' | 'right' | undefined;
  for (const { line, side } of drawn) {
    if (side === opening && before !== opening) rounds.push({ left: [], right: [] });
    rounds.at(-1)?.[side].push(line);
    before = side;
  }
  return rounds;
}

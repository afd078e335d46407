/** A table of the sides of a vote with a row for each: « Pour | 121 », « Contre | 4 (Mmes A …) », « Abstention (3) | Mme B, MM. C et D ». */
import type { VoteSide } from '../../../model/reading.ts';
import type { Flow } from '../../text/flow.ts';
import type { LineCell } from '../../text/line-cells.ts';
import { rowsOf, type Row } from '../../text/rows.ts';
import type { ActText, ZoneText } from '../../zones.ts';
import { SIDE, sideOf } from './sides.ts';
import { readVoters, type Voter } from './voters.ts';

export interface SideRow {
  side: VoteSide;
  count: number;
  /** « 72 | + 2 »: the figure is none that is printed. */
  summed?: boolean;
  /** Where the figure is printed. */
  figure: LineCell;
  /** As many as the figure says: other lists were not understood. */
  voters: readonly Voter[];
}

const HEAD = new RegExp(
  `^(?:(?:ont |a )?(?:vote|votes|voix) |se sont )?(?<side>${SIDE})(?: ?\\((?<count>\\d{1,3})\\))? ?:?$`,
);
const FIGURE = /^(?<count>\d{1,3})(?: voix)?(?= ?(?:\(|$))/;
/** Edges of one column differ by less, in points. */
const SAME_EDGE = 4;

/** The tables of one stretch of an act: at least two sides, one below the other. */
export function sideRows(zone: ZoneText, { flow }: ActText): SideRow[] {
  const first = flow.lineAt(zone.start);
  const last = flow.lineAt(zone.end - 1);
  let heads = 0;
  for (let index = first; index <= last && heads < 2; index++) if (beginsWithSide(flow, index)) heads += 1;
  if (heads < 2) return [];
  const rows = rowsOf(flow, first, last);
  const found = rows.flatMap((_, place) => sideRow(flow, rows, place) ?? []);
  return new Set(found.map(({ side }) => side)).size < 2 ? [] : found;
}

function beginsWithSide(flow: Flow, index: number): boolean {
  const [first, second] = flow.lines[index]?.segments ?? [];
  const start = flow.lineSpans[index]?.start ?? 0;
  return first !== undefined && second !== undefined && HEAD.test(flow.folded.slice(start, start + first.end).trim());
}

function sideRow(flow: Flow, rows: readonly Row[], place: number): SideRow | undefined {
  const [head, cell, ...more] = rows[place]?.cells ?? [];
  if (!head || !cell) return undefined;
  const { side, count: own } = HEAD.exec(wordsOf(flow, head))?.groups ?? {};
  if (side === undefined) return undefined;
  const figure = own === undefined ? figureFrom(flow, rows, place, cell) : head;
  const count = own ?? (figure && FIGURE.exec(wordsOf(flow, figure))?.groups?.['count']);
  const added = addedIn(flow, more);
  if (figure === undefined || count === undefined || added === undefined) return undefined;
  const names =
    own === undefined ? cell.start + (/^\d{1,3} ?\(?/.exec(wordsOf(flow, cell))?.[0].length ?? 0) : cell.start;
  const voters = figure === cell || figure === head ? readVoters(flow, names, cell.end) : [];
  return {
    side: sideOf(side),
    count: Number(count) + added,
    figure,
    ...(added > 0 ? { summed: true } : {}),
    voters: voters.length === Number(count) ? voters : [],
  };
}

/** « + 2 » beside the figure: voices told to the chair. Anything else there is not understood. */
function addedIn(flow: Flow, more: readonly LineCell[]): number | undefined {
  const added = more.map((cell) => /^\+ ?(?<count>\d{1,2})$/.exec(wordsOf(flow, cell))?.groups?.['count']);
  return added.some((count) => count === undefined) ? undefined : added.reduce((sum, count) => sum + Number(count), 0);
}

/** The cell that begins with the figure: this one, or the first of the lines above it in its column, where the side stands at half their height. */
function figureFrom(flow: Flow, rows: readonly Row[], place: number, cell: LineCell): LineCell | undefined {
  if (FIGURE.test(wordsOf(flow, cell))) return cell;
  for (let above = place - 1; above >= 0; above--) {
    const [only, ...others] = rows[above]?.cells ?? [];
    const inColumn = only && others.length === 0 && Math.abs(only.xMin - cell.xMin) < SAME_EDGE;
    if (!inColumn || rows[above]?.page !== rows[place]?.page) return undefined;
    if (FIGURE.test(wordsOf(flow, only))) return only;
  }
  return undefined;
}

const wordsOf = (flow: Flow, { start, end }: LineCell): string => flow.folded.slice(start, end).trim();

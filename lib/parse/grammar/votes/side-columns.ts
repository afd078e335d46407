/** A table of the sides of a vote: heads side by side, and under each its figure or its names. */
import type { VoteSide } from '../../../model/reading.ts';
import type { Flow } from '../../text/flow.ts';
import type { LineCell } from '../../text/line-cells.ts';
import { rowsOf, type Row } from '../../text/rows.ts';
import type { ActText, ZoneText } from '../../zones.ts';
import { countOf, NOBODY, SIDE, sideOf } from './sides.ts';
import { readVoters, type Voter } from './voters.ts';

export interface SideColumn {
  side: VoteSide;
  /** Printed under the head. Absent where the head itself has it, or nothing has. */
  figure?: LineCell & { count: number };
  /** As many as the head or the figure says: other lists were not understood. */
  voters: readonly Voter[];
}

interface Head extends LineCell {
  side?: VoteSide;
  count?: number;
}

/** « Ont voté pour (15) », « Contre : 9 », « Se sont abstenus », « NPPV » */
const HEAD = new RegExp(
  `^(?:(?:ont |a )?(?:vote|votes|voix|suffrages) |se sont |membres )?(?<side>${SIDE})(?: ?[:=]? ?\\(?(?<count>\\d{1,3})(?: voix)?\\)?)?$`,
);
/** What else such a table counts. */
const OTHER_HEAD =
  /^(?:nombre (?:de |d'))?(?:votants?|presents?|pouvoirs?|procurations?|representes?|(?:suffrages )?exprimes?|en exercice|resultats?|votes?|scrutin|total)\b[^.;,]{0,20}$/;
const FIGURE = new RegExp(`^(?:\\d{1,3}|${NOBODY})$`);
/** Without one of these words there is no such table. */
const MAY_HOLD = /\b(?:contre|abst)/;

/** The tables of one stretch of an act. */
export function* sideTables(zone: ZoneText, { flow }: ActText): Generator<SideColumn[]> {
  if (!MAY_HOLD.test(flow.folded.slice(zone.start, zone.end))) return;
  const rows = rowsOf(flow, flow.lineAt(zone.start), flow.lineAt(zone.end - 1));
  const known = new Map<VoteSide, number>();
  for (const [index, row] of rows.entries()) {
    const heads = headsOf(flow, row);
    if (heads) yield columnsUnder(flow, rows.slice(index + 1), heads, row.page, known);
  }
}

/** All cells of the row are heads, and two of them are sides. */
function headsOf(flow: Flow, { cells }: Row): Head[] | undefined {
  if (cells.length < 2) return undefined;
  const heads: Head[] = [];
  for (const cell of cells) {
    const folded = wordsOf(flow, cell);
    const { side, count } = HEAD.exec(folded)?.groups ?? {};
    if (side === undefined && !OTHER_HEAD.test(folded)) return undefined;
    heads.push({
      ...cell,
      ...(side === undefined ? {} : { side: sideOf(side) }),
      ...(count === undefined ? {} : { count: Number(count) }),
    });
  }
  return heads.filter(({ side }) => side !== undefined).length < 2 ? undefined : heads;
}

/** @param known the figures of the tables before, which a table of names may go without */
function columnsUnder(
  flow: Flow,
  below: readonly Row[],
  heads: readonly Head[],
  page: number,
  known: Map<VoteSide, number>,
): SideColumn[] {
  const rows = below.filter((row) => row.page === page);
  const figures = figuresIn(flow, rows[0], heads);
  const names = namesIn(flow, figures ? rows.slice(1) : rows, heads);
  return heads.flatMap(({ side, count }, place): SideColumn[] => {
    if (side === undefined) return [];
    const figure = count === undefined ? figures?.[place] : undefined;
    const total = count ?? figure?.count ?? known.get(side);
    if (total !== undefined) known.set(side, total);
    const listed = names[place] ?? [];
    return [{ side, ...(figure && { figure }), voters: listed.length === total ? listed : [] }];
  });
}

/** A row that has nothing but a figure under each head; what stands before the first head is its label. */
function figuresIn(
  flow: Flow,
  row: Row | undefined,
  heads: readonly Head[],
): NonNullable<SideColumn['figure']>[] | undefined {
  const cells = (row?.cells ?? []).filter((cell) => cell.xMax > (heads[0]?.xMin ?? 0));
  if (cells.length !== heads.length) return undefined;
  const figures: NonNullable<SideColumn['figure']>[] = [];
  for (const [place, cell] of cells.entries()) {
    const folded = wordsOf(flow, cell);
    const count = FIGURE.test(folded) ? countOf(folded) : undefined;
    if (count === undefined || headOver(cell, heads) !== place) return undefined;
    figures.push({ ...cell, count });
  }
  return figures;
}

/** Down to the first row that holds anything else. */
function namesIn(flow: Flow, rows: readonly Row[], heads: readonly Head[]): Voter[][] {
  const names: Voter[][] = heads.map(() => []);
  for (const { cells } of rows) {
    const read = cells.map((cell) => readVoters(flow, cell.start, cell.end));
    if (read.some((voters) => voters.length === 0)) break;
    cells.forEach((cell, place) => names[headOver(cell, heads)]?.push(...(read[place] ?? [])));
  }
  return names;
}

/** The head that the cell stands under, or whose middle is nearest. */
function headOver(cell: LineCell, heads: readonly Head[]): number {
  const overlapping = heads.flatMap((head, place) => (cell.xMax > head.xMin && cell.xMin < head.xMax ? [place] : []));
  if (overlapping.length === 1) return overlapping[0] ?? 0;
  const distances = heads.map((head) => Math.abs(head.xMin + head.xMax - cell.xMin - cell.xMax));
  return distances.indexOf(Math.min(...distances));
}

const wordsOf = (flow: Flow, { start, end }: LineCell): string => flow.folded.slice(start, end).trim();

/** Which column of a grid says who receives, and which of several says how much is granted. */
import {
  GRANTED_HEADING,
  NAME_HEADING,
  OTHER_AMOUNT_HEADING,
  PLACE_HEADING,
  PURPOSE_CELL,
  PURPOSE_HEADING,
} from '../grammar/grants/table-words.ts';
import type { Flow } from '../text/flow.ts';
import type { Column, Grid, Row } from './grid.ts';
import type { Payer } from './own-share.ts';

/** Who pays what stands below a heading. */
export type PayerOf = (heading: string) => Payer;

/** The heading names money that is given; « Montant » alone may be any sum. */
export const isOfMoney = (column: Column, payerOf: PayerOf): boolean => grantRank(column, payerOf) <= MONEY_RANK;

/** Up to this rank a heading names money that is given. */
const MONEY_RANK = GRANTED_HEADING.length - 2;

/** Rank of a column's heading among those of granted amounts; the less the surer. */
function grantRank({ heading }: Column, payerOf: PayerOf): number {
  const payer = payerOf(heading);
  if (payer === 'other') return Infinity;
  const rank = GRANTED_HEADING.findIndex((pattern) => pattern.test(heading));
  if (rank === 0) return 0;
  if (OTHER_AMOUNT_HEADING.test(heading)) return Infinity;
  // « Aide Agglomération | Aide »: the one that names who decides.
  if (payer === 'own' && (rank > 0 || /\bparts?\b/.test(heading) || PAYER_ALONE.test(heading))) return 0.5;
  return rank < 0 ? GRANTED_HEADING.length : rank;
}

/** « État | CAF | Ville »: a column headed by who pays, and by nothing else. */
const PAYER_ALONE = /^(?:la |l')?[a-z']+(?: ?\(?(?:€|euros?|en euros?|en €)\)?)?$/;

interface AmountColumn {
  column: Column;
  index: number;
}

/** The column of what is granted; of several equal ones, none. */
export function amountColumn(grid: Grid, payerOf: PayerOf): number | undefined {
  const withUnit = (index: number) => grid.rows.some((row) => row.cells[index]?.some((cell) => cell.unit === true));
  let candidates: AmountColumn[] = grid.columns.flatMap((column, index) => (column.amounts ? [{ column, index }] : []));
  if (candidates.some(({ index }) => withUnit(index))) candidates = candidates.filter(({ index }) => withUnit(index));
  // Numbers without a unit are money where the heading says so, or where they are all that the list has.
  else if (candidates.length !== 1 || grid.headingLines.length > 0)
    candidates = candidates.filter(
      ({ column }) => grantRank(column, payerOf) < GRANTED_HEADING.length || /€|\beuros?\b/.test(column.heading),
    );
  candidates = ofLatestYear(candidates);
  const best = Math.min(...candidates.map(({ column }) => grantRank(column, payerOf)));
  if (!Number.isFinite(best)) return undefined;
  const surest = candidates.filter(({ column }) => grantRank(column, payerOf) === best);
  const [only, ...others] = surest;
  return only && others.length === 0 && !headsTwo(only, grid) ? only.index : undefined;
}

/** « Demandé Accordé » over two columns that stand close: which of the words heads which is not sure. */
function headsTwo({ column: { heading }, index }: AmountColumn, { columns }: Grid): boolean {
  const besides = [columns[index - 1], columns[index + 1]];
  return OTHER_AMOUNT_HEADING.test(heading) && besides.some((column) => column?.amounts && column.heading === '');
}

/** « Attribué 2030 | Proposé 2031 »: what is of an earlier year is not granted now. */
function ofLatestYear(candidates: readonly AmountColumn[]): AmountColumn[] {
  const yearIn = ({ column }: AmountColumn) => Number([...column.heading.matchAll(/20\d\d/g)].at(-1)?.[0] ?? 0);
  const latest = Math.max(...candidates.map(yearIn));
  return candidates.filter((candidate) => yearIn(candidate) === 0 || yearIn(candidate) === latest);
}

/** The column headed by a word for bodies, else the first one of words. */
export function nameColumn(grid: Grid, flow: Flow): number | undefined {
  const texts = grid.columns.flatMap((column, index) => (column.amounts ? [] : [{ column, index }]));
  const headed = texts.filter(
    ({ column }) => NAME_HEADING.test(column.heading) && !/^(?:numero|n°|code)\b(?! .*nom)/.test(column.heading),
  );
  const [first] =
    headed.length > 0
      ? headed
      : texts.filter(
          ({ column, index }) =>
            hasWords(grid, index, flow) &&
            !saysPurpose(grid, index, flow) &&
            !PURPOSE_HEADING.test(column.heading) &&
            !PLACE_HEADING.test(column.heading),
        );
  return first?.index;
}

/** Most of its cells say what the money is for. */
function saysPurpose(grid: Grid, index: number, flow: Flow): boolean {
  const firsts = grid.rows.filter((row) => !row.total).map((row) => row.cells[index]?.[0]);
  const saying = firsts.filter((cell) => cell && PURPOSE_CELL.test(flow.folded.slice(cell.start, cell.end)));
  return saying.length * 2 > firsts.length;
}

/** Most of its cells are longer than a code or a letter: « Tiers – 031548 » is one. */
function hasWords(grid: Grid, index: number, flow: Flow): boolean {
  const rows = grid.rows.filter((row) => !row.total);
  return rows.filter((row) => saysMore(row, index, flow)).length * 2 > rows.length;
}

const CODE = /^(?:[\p{L}]{1,8}\.?\s?)?(?:[–:/-]\s?)?(?:n\s?°\s?)?\d[\d\s./_-]*$/u;

function saysMore({ cells }: Row, index: number, flow: Flow): boolean {
  const own = cells[index] ?? [];
  const length = own.reduce((sum, cell) => sum + cell.end - cell.start, 0);
  return length > 3 && !own.every((cell) => CODE.test(flow.text.slice(cell.start, cell.end)));
}

/** A grid whose rows are grants: who, how much, what for, how it was voted. */
import {
  FUNDER,
  GIVEN_HEADING,
  GRANT_TABLE,
  NAME_HEADING,
  OTHER_TABLE,
  OWN_MONEY,
  PURPOSE_HEADING,
  SHARE_LABEL,
} from '../grammar/grants/table-words.ts';
import { isTheme } from '../grammar/grants/themes.ts';
import type { GrantCandidate, Located } from '../grants/candidate.ts';
import type { Flow, Span } from '../text/flow.ts';
import { fold } from '../text/fold.ts';
import type { Cell } from './cells.ts';
import { amountColumn, isOfMoney, nameColumn, type PayerOf } from './grant-columns.ts';
import type { Column, Grid, Row } from './grid.ts';
import { mergedNames } from './merged-cells.ts';
import { cleanName, spelledOut, type NameInTable } from './row-name.ts';
import { rowVote } from './row-vote.ts';
import { scaleOfColumn } from './thousands.ts';

const RULE = 'grant-table';

export interface GrantTable extends Span {
  /** Folded words of its heading. */
  heading: string;
  rows: readonly GrantCandidate[];
  totals: readonly Located<number>[];
  /** « Dont part Ville »: shares of a row's amount, with who pays them. */
  shares: readonly (Located<number> & { payer: string })[];
}

/**
 * @param previous heading of the table of grants before this one: one that looks the same goes on with it
 * @param payerOf who pays what stands below a heading
 * @param above folded text of the paragraphs right above the table, the nearest last
 * @returns nothing where it is another kind of table, or where its columns are not understood
 */
export function grantTableOf(
  grid: Grid,
  { flow, payerOf }: { flow: Flow; payerOf: PayerOf },
  above: readonly string[],
  previous: string | undefined,
): GrantTable | undefined {
  const heading = headingOf(grid);
  if ((heading === '' || heading !== previous) && !isOfGrants(grid, above, payerOf)) return undefined;
  const amounts = amountColumn(grid, payerOf);
  const names = nameColumn(grid, flow);
  if (amounts === undefined || names === undefined) return undefined;
  // Without a heading that says otherwise, who receives stands before how much.
  if (names > amounts && !NAME_HEADING.test(grid.columns[names]?.heading ?? '')) return undefined;
  const bare = grid.rows.some((row) => row.cells[amounts]?.some((cell) => cell.unit === false));
  const scale = bare ? scaleOfColumn(grid.columns, amounts, above) : 1;
  if (scale === undefined) return undefined;
  const purposes = grid.columns.findIndex(
    (column, index) => index !== names && !column.amounts && PURPOSE_HEADING.test(column.heading),
  );
  const coded = hasCodes(grid, names, flow);
  const merged = mergedNames(grid, names, flow);
  const rows: GrantCandidate[] = [];
  const totals: Located<number>[] = [];
  const shares: (Located<number> & { payer: string })[] = [];
  for (const row of grid.rows) {
    const amount = amountIn(row, amounts, scale);
    if (!amount) continue;
    const label = nameIn(flow, merged.get(row) ?? row.cells[names] ?? [], grid.columns[names], coded);
    // « Associations sportives 500 € » over its rows: what they get together, and not what one body gets.
    if (row.total || (label && isTheme(label.value))) totals.push(amount);
    else if (label && SHARE_LABEL.test(fold(label.value))) shares.push({ ...amount, payer: label.value });
    else if (label) {
      const purpose = purposeIn(flow, row, purposes);
      const vote = rowVote(row.cells.flat(), flow);
      rows.push({
        beneficiary: { ...spelledOut(label, purpose), rule: RULE },
        amount,
        ...(purpose ? { purpose } : {}),
        ...(vote ? { vote } : {}),
      });
    }
  }
  if (paysForSomething(rows)) return undefined;
  const cells = grid.rows.flatMap((row) => [...row.anchor.cells, ...row.cells.flat()]);
  return {
    heading,
    rows,
    totals,
    shares,
    start: Math.min(...cells.map((cell) => cell.start)),
    end: Math.max(...cells.map((cell) => cell.end)),
  };
}

/** « État 30 000 €, Région 20 000 €, Fonds propres 50 000 € »: who pays for one project. */
function paysForSomething(rows: readonly GrantCandidate[]): boolean {
  const names = rows.map(({ beneficiary }) => fold(beneficiary?.value ?? ''));
  return names.some((name) => OWN_MONEY.test(name)) || names.filter((name) => FUNDER.test(name)).length > 1;
}

/** The words of the heading, by columns; empty where there is none. */
function headingOf(grid: Grid): string {
  const words = grid.columns.map((column) => column.heading);
  return words.every((word) => word === '') ? '' : words.join(' | ');
}

/** A heading that says so, or words above that do and none nearer that speak of something else. */
function isOfGrants(grid: Grid, above: readonly string[], payerOf: PayerOf): boolean {
  const heading = headingOf(grid);
  // « Bénéficiaire | Budget prévisionnel | Subvention proposée »: what the projects cost is told beside.
  if (NAME_HEADING.test(heading) && GIVEN_HEADING.test(heading)) return true;
  if (OTHER_TABLE.test(heading)) return false;
  for (const paragraph of above.toReversed()) {
    if (GRANT_TABLE.test(paragraph))
      return !OTHER_TABLE.test(paragraph) || /\btableaux? d'(?:attribution|affectation)\b/.test(paragraph);
    if (OTHER_TABLE.test(paragraph)) return false;
  }
  return NAME_HEADING.test(heading) && grid.columns.some((column) => column.amounts && isOfMoney(column, payerOf));
}

/** « (1942) » behind most names is a code; behind one of them it is part of the name. */
function hasCodes(grid: Grid, names: number, flow: Flow): boolean {
  const rows = grid.rows.filter((row) => !row.total);
  const coded = rows.filter((row) =>
    row.cells[names]?.some((cell) => /\(\d{2,6}\)/.test(flow.text.slice(cell.start, cell.end))),
  );
  return coded.length * 2 > rows.length;
}

/** Under « Porteur et action » the body stands before a dash; elsewhere a dash may be part of its name. */
function nameIn(
  flow: Flow,
  cells: readonly Cell[],
  column: Column | undefined,
  coded: boolean,
): NameInTable | undefined {
  const name = cleanName(flow, cells, coded);
  if (!name || !column || !PURPOSE_HEADING.test(column.heading)) return name;
  const body = name.value.split(/\s[–—-]\s|\s?:\s/, 1)[0] ?? '';
  return body.length > 2 ? { ...name, value: body } : name;
}

function amountIn(row: Row, column: number, scale: number): Located<number> | undefined {
  const cell = row.cells[column]?.find((candidate) => candidate.cents !== undefined);
  if (cell?.cents === undefined) return undefined;
  return { value: cell.unit === true ? cell.cents : cell.cents * scale, spans: [cell], rule: RULE };
}

function purposeIn(flow: Flow, row: Row, column: number): Located<string> | undefined {
  const cells: readonly Cell[] = row.cells[column] ?? [];
  if (cells.length === 0) return undefined;
  const value = cells.map((cell) => flow.text.slice(cell.start, cell.end)).join(' ');
  return /\p{L}{3}/u.test(value) ? { value, spans: cells, rule: RULE } : undefined;
}

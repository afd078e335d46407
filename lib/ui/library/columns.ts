/** The columns of each table: their names are those that a view sorts by and lists. */
import { COLUMNS, type ActColumn, type BeneficiaryColumn, type GrantColumn } from '../../model/collection-columns.ts';
import type { TableOf } from '../../model/collection.ts';
import type { LibraryWords } from '../words/library-words.ts';

export interface Column {
  name: ColumnName;
  /** Width in px that it does not go below, and its share of what is left over. */
  least: number;
  share: number;
  /** Figures stand at the end of their column; sorting begins with the greatest. */
  isFigure?: true;
  /** Of dates, sorting begins with the latest. */
  isDate?: true;
  /** What leads to the line's own page. */
  isName?: true;
}

const SHAPES = {
  session: { least: 100, share: 0, isDate: true },
  number: { least: 120, share: 0 },
  title: { least: 250, share: 4, isName: true },
  authority: { least: 116, share: 1 },
  body: { least: 130, share: 1 },
  rapporteur: { least: 150, share: 1 },
  budgetLine: { least: 120, share: 0 },
  grants: { least: 160, share: 2 },
  totalCents: { least: 100, share: 0, isFigure: true },
  outcome: { least: 92, share: 0 },
  for: { least: 90, share: 0, isFigure: true },
  against: { least: 90, share: 0, isFigure: true },
  abstentions: { least: 116, share: 0, isFigure: true },
  notVoting: { least: 116, share: 0, isFigure: true },
  failedChecks: { least: 92, share: 0, isFigure: true },
  retrieved: { least: 112, share: 0, isDate: true },
  beneficiary: { least: 220, share: 3, isName: true },
  amountCents: { least: 120, share: 0, isFigure: true },
  purpose: { least: 200, share: 2 },
  year: { least: 80, share: 0, isFigure: true },
  name: { least: 240, share: 4, isName: true },
  first: { least: 112, share: 0, isDate: true },
  last: { least: 112, share: 0, isDate: true },
  authorities: { least: 200, share: 2 },
} as const satisfies Record<ActColumn | GrantColumn | BeneficiaryColumn, object>;

export type ColumnName = keyof typeof SHAPES;

/** Shown where the view names none. */
const USUAL = {
  acts: ['session', 'title', 'grants', 'totalCents', 'outcome', 'failedChecks', 'authority'],
  grants: ['session', 'beneficiary', 'amountCents', 'purpose', 'title', 'authority'],
  beneficiaries: COLUMNS.beneficiaries,
} as const satisfies Record<TableOf, readonly ColumnName[]>;

/** The columns that a view shows, in its order; names that no column of the table has are left out. */
export function columnsOf(table: TableOf, named: readonly string[]): Column[] {
  const all: readonly ColumnName[] = COLUMNS[table];
  const known = named.flatMap((name) => all.find((one) => one === name) ?? []);
  return (known.length > 0 ? known : USUAL[table]).map((name) => ({ name, ...shapeOf(table, name) }));
}

/** In the table of beneficiaries grants are counted, in that of acts they are named. */
function shapeOf(table: TableOf, name: ColumnName): Omit<Column, 'name'> {
  return table === 'beneficiaries' && name === 'grants' ? { least: 110, share: 0, isFigure: true } : SHAPES[name];
}

export const columnLabel = (table: TableOf, name: ColumnName, t: LibraryWords): string =>
  t(table === 'acts' && name === 'grants' ? 'library.column.named-grants' : `library.column.${name}`);

/** Whether sorting by it begins with the greatest. */
export const greatestFirst = ({ isFigure, isDate }: Column): boolean => isFigure === true || isDate === true;

/** Of a grid: the box that selects a line, then the columns. */
export const gridTemplate = (columns: readonly Column[]): string =>
  ['40px', ...columns.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`))].join(
    ' ',
  );

/** In px. */
export const leastWidth = (columns: readonly Column[]): number => columns.reduce((sum, { least }) => sum + least, 40);

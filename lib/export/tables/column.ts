/** Columns of the plain tables: CSV writes them as text, a workbook as typed cells. */
import type { Found } from '../../model/evidence.ts';
import { asMoney, asText, type Show } from '../show.ts';
import { provenance, PROVENANCE_COLUMNS } from '../provenance.ts';

/** `euros`: given in cents. `text` keeps every figure of an identifier. */
export type CellKind = 'text' | 'count' | 'euros' | 'day';

export interface TableCell {
  kind: CellKind;
  /** Undefined for an empty cell. */
  value: string | number | undefined;
}

export interface Column<Row> {
  heads: readonly string[];
  cells(row: Row): TableCell[];
}

const textCell = (text: string): TableCell => ({ kind: 'text', value: text === '' ? undefined : text });

/** Several texts that are known together. */
export const texts = <Row>(heads: readonly string[], of: (row: Row) => readonly string[]): Column<Row> => ({
  heads,
  cells: (row) => of(row).map(textCell),
});

/** A value that is not of one passage. */
export const plain = <Row>(
  head: string,
  kind: CellKind,
  of: (row: Row) => string | number | undefined,
): Column<Row> => ({ heads: [head], cells: (row) => [{ kind, value: of(row) }] });

/** A value that was read, and next to it how certain it is, its page, its passage, and what was read before it was corrected. */
export function read<Row>(
  head: string,
  kind: CellKind,
  of: (row: Row) => Found<string> | Found<number> | undefined,
  show: Show = kind === 'euros' ? asMoney : asText,
): Column<Row> {
  return {
    heads: [head, ...PROVENANCE_COLUMNS.map((about) => `${head}_${about}`)],
    cells(row) {
      const found = of(row);
      return [valueCell(kind, found, show), ...provenance(found, show).map(textCell)];
    },
  };
}

/** An amount stays a number, so that it can be summed; anything else is what it is shown as. */
function valueCell(kind: CellKind, found: Found<string> | Found<number> | undefined, show: Show): TableCell {
  if (found === undefined) return { kind, value: undefined };
  if (typeof found.value === 'number') return { kind, value: found.value };
  const text = show(found.value);
  return { kind, value: text === '' ? undefined : text };
}

/** As CSV has it. */
export function cellAsText({ kind, value }: TableCell): string {
  if (value === undefined) return '';
  return kind === 'euros' ? asMoney(value) : asText(value);
}

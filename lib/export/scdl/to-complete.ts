/**
 * `a-completer.xlsx`: the rows of both `a-completer.csv` for a spreadsheet, which is where they are completed: opened there, a
 * CSV would lose figures of identifiers.
 */
import type { Chunk } from '../exported.ts';
import { texts } from '../tables/column.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { Workbook } from '../workbook/workbook.ts';
import { DELIBERATIONS } from './deliberations.ts';
import { SUBVENTIONS } from './subventions.ts';
import type { ScdlTable } from './table.ts';

export interface ToComplete {
  add(table: ScdlTable, cells: readonly string[]): Chunk[];
  /** Nothing, if there was no row. */
  close(): Chunk[];
}

const TITLES = { deliberations: 'Délibérations', subventions: 'Subventions' } as const;

/** @param more heads of the columns behind those of the schema */
export function toComplete(more: readonly string[]): ToComplete {
  let workbook: Workbook | undefined;
  const sheets = new Map<ScdlTable, Sheet<readonly string[]>>();

  function begin(): Workbook {
    const begun = new Workbook('a-completer.xlsx');
    for (const table of [DELIBERATIONS, SUBVENTIONS]) {
      const column = texts([...table.columns, ...more], (cells: readonly string[]) => cells);
      sheets.set(table, begun.sheet(TITLES[table.name], [column]));
    }
    return begun;
  }

  return {
    add(table, cells) {
      workbook ??= begin();
      sheets.get(table)?.add(cells);
      return workbook.taken();
    },
    close: () => workbook?.close() ?? [],
  };
}

/** A table as it is read: who gets how much. */
import { grantTablesOf } from '../../../lib/parse/tables/read-tables.ts';
import { zoned } from '../../../lib/parse/zones.ts';
import { linesOf } from '../lines.ts';

export const HEAD = 'Le Conseil, après en avoir délibéré, décide d’attribuer les subventions suivantes :\n';

/** Who gets how many euros, and the totals that are printed. */
export function read(text: string): { rows: string[]; totals: number[]; votes: (string | undefined)[] } {
  const tables = grantTablesOf(zoned(linesOf(text), []));
  const rows = tables.flatMap((table) => table.rows);
  return {
    rows: rows.map(({ beneficiary, amount, purpose }) => {
      const what = purpose ? ` (${purpose.value})` : '';
      return `${beneficiary?.value} = ${(amount?.value ?? 0) / 100}${what}`;
    }),
    totals: tables.flatMap((table) => table.totals.map((total) => total.value / 100)),
    votes: rows.map(({ vote }) => vote?.outcome.value),
  };
}

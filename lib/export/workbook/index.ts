/** The plain tables as one workbook for spreadsheets. */
import { actsOf, type Exporter } from '../exported.ts';
import { ACT_COLUMNS } from '../tables/acts.ts';
import { grantsOf, GRANT_COLUMNS } from '../tables/grants.ts';
import { Workbook } from './workbook.ts';

/** @param mostRows of a sheet, its head among them; the next one goes on in another sheet */
export function workbookExporter(mostRows?: number): Exporter {
  const workbook = new Workbook('collection.xlsx', mostRows);
  const acts = workbook.sheet('Actes', ACT_COLUMNS);
  const grants = workbook.sheet('Subventions', GRANT_COLUMNS);
  return {
    open: () => workbook.taken(),
    add(document) {
      for (const act of actsOf(document)) {
        acts.add(act);
        for (const grant of grantsOf(act)) grants.add(grant);
      }
      return workbook.taken();
    },
    close: () => workbook.close(),
  };
}

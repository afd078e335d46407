/** The plain tables as CSV: everything that was read, each value with its certainty, page and passage. */
import { csvLine } from '../csv.ts';
import { actsOf, type Exporter } from '../exported.ts';
import { ACT_COLUMNS } from './acts.ts';
import { cellAsText, type Column } from './column.ts';
import { grantsOf, GRANT_COLUMNS } from './grants.ts';

const head = <Row>(columns: readonly Column<Row>[]): string => csvLine(columns.flatMap(({ heads }) => heads));

const line = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  csvLine(columns.flatMap(({ cells }) => cells(row).map(cellAsText)));

const ACTS = 'actes.csv';
const GRANTS = 'subventions.csv';

export const csvExporter = (): Exporter => ({
  open: () => [
    { file: ACTS, content: head(ACT_COLUMNS) },
    { file: GRANTS, content: head(GRANT_COLUMNS) },
  ],
  add(document) {
    const acts = actsOf(document);
    return [
      { file: ACTS, content: acts.map((act) => line(ACT_COLUMNS, act)).join('') },
      {
        file: GRANTS,
        content: acts.flatMap((act) => grantsOf(act).map((grant) => line(GRANT_COLUMNS, grant))).join(''),
      },
    ];
  },
  close: () => [],
});

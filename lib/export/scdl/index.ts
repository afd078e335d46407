/**
 * The official formats (SCDL): complete rows in a file that the schema accepts; rows that lack what it requires in
 * `a-completer.csv`, and for a spreadsheet in `a-completer.xlsx`; what was refused in `ecartes.csv`; where each value comes from in `sources.csv`.
 */
import type { ExportDetails } from '../../model/export-details.ts';
import { csvLine } from '../csv.ts';
import { detailsBook } from '../details-book.ts';
import { actsOf, type Chunk, type ExportedAct, type Exporter } from '../exported.ts';
import { DELIBERATIONS } from './deliberations.ts';
import { firstOfItsKind } from './duplicates.ts';
import { columnsOf, reasonsOf } from './reasons.ts';
import type { ScdlRow } from './row.ts';
import { sideCells, sideColumns } from './side-file.ts';
import { SUBVENTIONS } from './subventions.ts';
import type { ScdlTable } from './table.ts';
import { toComplete } from './to-complete.ts';

const TABLES: readonly ScdlTable[] = [DELIBERATIONS, SUBVENTIONS];

type Pile = 'complete' | 'pending' | 'refused' | 'sources';

const LACKING = ['a_completer', 'pourquoi'] as const;

/** A file whose head is written before its first row. */
class RowFile {
  readonly name: string;
  #line = 0;
  readonly #head: readonly string[];

  constructor(name: string, head: readonly string[]) {
    this.name = name;
    this.#head = head;
  }

  head(): string {
    return this.#line++ === 0 ? csvLine(this.#head) : '';
  }

  /** @returns the text to append, and the line of the row, the head being line 1 */
  row(cells: readonly string[]): { text: string; line: number } {
    const head = this.#line === 0 ? this.head() : '';
    return { text: head + csvLine(cells), line: ++this.#line };
  }
}

function filesOf({ name, columns }: ScdlTable, side: readonly string[]): Record<Pile, RowFile> {
  return {
    complete: new RowFile(`${name}/${name}.csv`, columns),
    pending: new RowFile(`${name}/a-completer.csv`, [...columns, ...LACKING]),
    refused: new RowFile(`${name}/ecartes.csv`, columns),
    sources: new RowFile(`${name}/sources.csv`, side),
  };
}

export function scdlExporter(details: ExportDetails): Exporter {
  const book = detailsBook(details);
  const isFirst = firstOfItsKind();
  const workbook = toComplete(LACKING);
  const tables = TABLES.map((table) => ({ table, files: filesOf(table, sideColumns(table)) }));

  function write(act: ExportedAct, first: boolean, { table, files }: (typeof tables)[number]): Chunk[] {
    return table.rowsOf(act, book).flatMap(({ row, refused }) => {
      if (!first) row.lack('', 'duplicate');
      const pile = refused ? 'refused' : row.lacks.length > 0 ? 'pending' : 'complete';
      const official = table.columns.map((column) => row.text(column));
      const cells = pile === 'pending' ? [...official, ...lackCells(row)] : official;
      const { text, line } = files[pile].row(cells);
      const side = files.sources.row(sideCells(table, { file: files[pile].name, line }, act, row));
      return [
        { file: files[pile].name, content: text },
        { file: files.sources.name, content: side.text },
        ...(pile === 'pending' ? workbook.add(table, cells) : []),
      ];
    });
  }

  return {
    open: () => tables.map(({ files }) => ({ file: files.complete.name, content: files.complete.head() })),
    add: (document) =>
      actsOf(document).flatMap((act) => {
        const first = isFirst(act);
        return tables.flatMap((table) => write(act, first, table));
      }),
    close: () => workbook.close(),
  };
}

const lackCells = ({ lacks }: ScdlRow): string[] => [columnsOf(lacks), reasonsOf(lacks)];

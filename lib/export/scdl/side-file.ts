/** `sources.csv`: for each row of the other files, where each of its values comes from. */
import { cellText } from '../cell.ts';
import type { ExportedAct } from '../exported.ts';
import { provenance, PROVENANCE_COLUMNS, STANDING_WORDS } from '../provenance.ts';
import { sourceCells, SOURCE_COLUMNS } from '../source.ts';
import { asMoney, asText } from '../show.ts';
import type { ScdlRow } from './row.ts';
import type { ScdlTable } from './table.ts';

/** What a row is found by: its file, and its line in it, the head being line 1. */
export interface RowKey {
  file: string;
  line: number;
}

export const sideColumns = ({ columns, read }: ScdlTable): string[] => [
  'fichier',
  'ligne',
  ...SOURCE_COLUMNS,
  ...columns.flatMap((column) =>
    read.has(column) ? PROVENANCE_COLUMNS.map((about) => `${column}_${about}`) : [`${column}_certitude`],
  ),
  'texte_entier',
];

export function sideCells(table: ScdlTable, { file, line }: RowKey, act: ExportedAct, row: ScdlRow): string[] {
  const whole = [...row.cells].filter(([, cell]) => cell.whole !== undefined);
  return [
    file,
    String(line),
    ...sourceCells(act),
    ...table.columns.flatMap((column) => aboutCell(row, column, table.read.has(column))),
    whole.map(([column, cell]) => `${column} : ${cellText(cell.whole ?? '')}`).join(' | '),
  ];
}

function aboutCell(row: ScdlRow, column: string, isRead: boolean): string[] {
  const cell = row.cells.get(column);
  const standing = cell === undefined ? '' : STANDING_WORDS[cell.standing];
  if (!isRead) return [standing];
  const about = provenance(cell?.found, column === 'montant' ? asMoney : asText);
  return cell?.found === undefined ? [standing, ...about.slice(1)] : about;
}

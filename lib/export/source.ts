/** Where an act comes from: the same columns in every table. */
import { cellText } from './cell.ts';
import type { ExportedAct } from './exported.ts';

export const SOURCE_COLUMNS = [
  'acte',
  'adresse',
  'autres_adresses',
  'autres_sources',
  'sha256',
  'premiere_page',
  'derniere_page',
  'recupere_le',
  'version_du_lecteur',
  'controles_echoues',
  'repris_de_l_en_tete',
  'notes',
] as const;

/** A cell for each of {@link SOURCE_COLUMNS}. */
export function sourceCells({ id, act, document, notes, otherSources }: ExportedAct): string[] {
  const { reading, addresses, retrieved = '', readerVersion = '' } = document;
  const failed = act.checks.filter(({ result }) => result === 'failed').map(({ code }) => code);
  return [
    id,
    cellText(addresses[0] ?? reading.file),
    addresses.slice(1).map(cellText).join(' | '),
    otherSources.map(cellText).join(' | '),
    reading.sha256,
    String(act.pages[0]),
    String(act.pages[1]),
    retrieved,
    readerVersion,
    failed.join(' | '),
    (act.inherited ?? []).join(' | '),
    notes.map(cellText).join(' | '),
  ];
}

/** SCDL délibérations 2.1.5: one row for each act that was adopted. */
import { ACTES_MATTERS } from '../../model/nomenclature-actes.ts';
import { adoptionOf } from '../adoption.ts';
import type { DetailsBook } from '../details-book.ts';
import type { ExportedAct } from '../exported.ts';
import { fillAuthority } from './authority.ts';
import { asDay, asText } from '../show.ts';
import { ScdlRow } from './row.ts';
import type { ScdlTable } from './table.ts';
import { voteFigures } from './vote-counts.ts';

const COLUMNS = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;

/** What an address is made of (RFC 3986); any other character would have to be escaped in it. */
const ADDRESS = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

function rowOf({ id, act, document }: ExportedAct, book: DetailsBook): ScdlRow {
  const row = new ScdlRow();
  const said = book.ofAct(id, act);
  fillAuthority(row, { name: 'COLL_NOM', siret: 'COLL_SIRET' }, act, said);
  row.requireRead('DELIB_ID', act.number);
  row.requireRead('DELIB_DATE', act.session, asDay);
  row.requireSaid('DELIB_MATIERE_CODE', 'matterCode', said.matterCode);
  const matter = ACTES_MATTERS.get(said.matterCode ?? '');
  if (matter !== undefined) row.say('DELIB_MATIERE_NOM', matter);
  row.requireRead('DELIB_OBJET', act.title);
  if (said.prefecture !== undefined) row.say('PREF_ID', said.prefecture);
  // It is not registered before it is adopted: one of the two dates was misprinted, and nobody knows which.
  const received = act.transmission?.received;
  if (received !== undefined && received.value >= (act.session?.value ?? '')) row.read('PREF_DATE', received, asDay);
  for (const [column, found] of Object.entries(voteFigures(act) ?? {})) row.read(column, found, asText);
  const address = document.addresses.find((one) => ADDRESS.test(one));
  if (address !== undefined) row.know('DELIB_URL', address);
  return row;
}

export const DELIBERATIONS: ScdlTable = {
  name: 'deliberations',
  columns: COLUMNS,
  read: new Set<string>([
    'COLL_NOM',
    'DELIB_ID',
    'DELIB_DATE',
    'DELIB_OBJET',
    'PREF_DATE',
    ...COLUMNS.filter((column) => column.startsWith('VOTE_')),
  ]),
  rowsOf(act, book) {
    const row = rowOf(act, book);
    const adoption = adoptionOf(act.act);
    if (adoption === 'unknown') row.lack('', 'adoption');
    return [{ row, refused: adoption === 'refused' }];
  },
};

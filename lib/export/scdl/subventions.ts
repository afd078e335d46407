/** SCDL subventions 2.1.1: one row for each grant. */
import { LONGEST_CELL } from '../../model/detail-fault.ts';
import type { Found } from '../../model/evidence.ts';
import type { Deliberation, Grant } from '../../model/reading.ts';
import { grantAdoption } from '../adoption.ts';
import { shortened } from '../cell.ts';
import type { ActSaid, DetailsBook } from '../details-book.ts';
import type { ExportedAct } from '../exported.ts';
import { fillAuthority } from './authority.ts';
import { asMoney } from '../show.ts';
import { ScdlRow } from './row.ts';
import type { ScdlTable } from './table.ts';

const COLUMNS = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const;

/** A grant is given whole to its beneficiary: two grants of an act are two rows, each of its own amount. */
const WHOLE = '1.00';

function rowOf({ id, act }: ExportedAct, grant: Grant, book: DetailsBook): ScdlRow {
  const row = new ScdlRow();
  const said = book.ofGrant(id, act, grant.beneficiary.value);
  fillAuthority(row, { name: 'nomAttribuant', siret: 'idAttribuant' }, act, said);
  row.requireSaid('dateConvention', 'conventionDate', said.conventionDate);
  row.read('referenceDecision', act.number);
  row.requireRead('nomBeneficiaire', grant.beneficiary);
  fillBeneficiary(row, book, grant);
  fillPurpose(row, act, grant, said);
  row.requireRead('montant', grant.amountCents, asMoney);
  if (grant.inKind === true) row.infer('nature', 'aide en nature');
  else row.requireSaid('nature', 'nature', said.nature);
  row.requireSaid('conditionsVersement', 'conditions', said.conditions);
  row.requireSaid('datesPeriodeVersement', 'paymentPeriod', said.paymentPeriod);
  fillNotification(row, said);
  row.know('pourcentageSubvention', WHOLE);
  row.say('dispositifAide', said.aidScheme);
  return row;
}

/** The schema wants one of the two; no council prints them beside its grants, so that the user says them. */
function fillBeneficiary(row: ScdlRow, book: DetailsBook, { beneficiary }: Grant): void {
  const { siret, rna } = book.ofBeneficiary(beneficiary.value);
  if (siret === undefined && rna === undefined)
    row.lack('idBeneficiaire/rnaBeneficiaire', 'missing', 'beneficiarySiret');
  if (siret !== undefined) row.requireSaid('idBeneficiaire', 'beneficiarySiret', siret);
  if (rna !== undefined) row.requireSaid('rnaBeneficiaire', 'rna', rna);
}

/** The act's title says what its one grant is for, if the user holds it so. */
function fillPurpose(row: ScdlRow, { title, grants }: Deliberation, { purpose }: Grant, said: ActSaid): void {
  const mayBeTitle = purpose === undefined && grants.length === 1 && title !== undefined;
  if (mayBeTitle && said.purposeFromTitle === undefined) row.lack('objet', 'missing', 'purposeFromTitle');
  else row.requireRead('objet', mayBeTitle && said.purposeFromTitle === true ? asPurpose(title) : purpose);
  shortenPurpose(row);
}

const asPurpose = (title: Found<string>): Found<string> =>
  title.certainty === 'stated' ? { ...title, certainty: 'inferred', rule: 'purpose-from-title' } : title;

/** The schema allows 256 characters: a longer purpose is cut between two words, and stands whole in the side file. */
function shortenPurpose(row: ScdlRow): void {
  const cell = row.cells.get('objet');
  if (cell === undefined || cell.text.length <= LONGEST_CELL) return;
  row.cells.set('objet', { ...cell, text: shortened(cell.text, LONGEST_CELL), whole: cell.text });
}

function fillNotification(row: ScdlRow, { notifiedToEu }: ActSaid): void {
  if (notifiedToEu === undefined) row.lack('notificationUE', 'missing', 'notifiedToEu');
  else row.say('notificationUE', notifiedToEu ? 'oui' : 'non');
}

export const SUBVENTIONS: ScdlTable = {
  name: 'subventions',
  columns: COLUMNS,
  read: new Set<string>(['nomAttribuant', 'referenceDecision', 'nomBeneficiaire', 'objet', 'montant']),
  rowsOf: (act, book) =>
    act.act.grants.map((grant) => {
      const row = rowOf(act, grant, book);
      const adoption = grantAdoption(act.act, grant);
      if (adoption === 'unknown') row.lack('', 'adoption');
      if (adoption === 'noted') row.lack('', 'noted');
      return { row, refused: adoption === 'refused' };
    }),
};

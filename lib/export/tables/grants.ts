/** The plain table of grants: one row for each, and what became of its act. */
import type { Grant } from '../../model/reading.ts';
import { grantAdoption, type Adoption } from '../adoption.ts';
import type { ExportedAct } from '../exported.ts';
import { asOutcome } from '../show.ts';
import { sourceCells, SOURCE_COLUMNS } from '../source.ts';
import { plain, read, texts, type Column } from './column.ts';

interface ExportedGrant {
  exported: ExportedAct;
  grant: Grant;
  /** Place among the act's grants, from 1. */
  rank: number;
}

export const grantsOf = (exported: ExportedAct): ExportedGrant[] =>
  exported.act.grants.map((grant, index) => ({ exported, grant, rank: index + 1 }));

const GRANTED: Readonly<Record<Adoption, string>> = {
  adopted: 'oui',
  refused: 'non',
  noted: 'à vérifier',
  unknown: 'à vérifier',
};

export const GRANT_COLUMNS: readonly Column<ExportedGrant>[] = [
  texts(SOURCE_COLUMNS, ({ exported }) => sourceCells(exported)),
  plain('rang', 'count', ({ rank }) => rank),
  read('collectivite', 'text', ({ exported }) => exported.act.authority),
  read('siren', 'text', ({ exported }) => exported.act.siren),
  read('organe', 'text', ({ exported }) => exported.act.body),
  read('numero', 'text', ({ exported }) => exported.act.number),
  read('seance', 'day', ({ exported }) => exported.act.session),
  read('titre', 'text', ({ exported }) => exported.act.title),
  read('beneficiaire', 'text', ({ grant }) => grant.beneficiary),
  read('montant_euros', 'euros', ({ grant }) => grant.amountCents),
  read('objet', 'text', ({ grant }) => grant.purpose),
  read('annee', 'count', ({ grant }) => grant.year),
  read('imputation', 'text', ({ exported, grant }) => grant.budgetLine ?? exported.act.budgetLine),
  plain('en_nature', 'text', ({ grant }) => (grant.inKind === true ? 'oui' : 'non')),
  plain('accordee', 'text', ({ exported, grant }) => GRANTED[grantAdoption(exported.act, grant)]),
  read(
    'issue',
    'text',
    ({ exported, grant }) => {
      const vote = grant.vote ?? exported.act.votes.find(({ scope }) => scope === 'act');
      return vote?.outcome;
    },
    asOutcome,
  ),
];

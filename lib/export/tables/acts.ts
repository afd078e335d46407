/** The plain table of acts: one row for each, whatever became of it. */
import { lacksAmount, sumOfMoney } from '../../model/granted-money.ts';
import type { Vote, VoteSide } from '../../model/reading.ts';
import type { ExportedAct } from '../exported.ts';
import { asOutcome } from '../show.ts';
import { sourceCells, SOURCE_COLUMNS } from '../source.ts';
import { plain, read, texts, type Column } from './column.ts';

const voteOf = ({ act }: ExportedAct): Vote | undefined => act.votes.find(({ scope }) => scope === 'act');
const count = (head: string, side: VoteSide): Column<ExportedAct> =>
  read(head, 'count', (exported) => voteOf(exported)?.[side]);

/** Absent if no money is granted, or an amount is not known: a sum of the others would look like all of it. */
function totalOf({ act }: ExportedAct): number | undefined {
  const grants = act.grants.map(({ amountCents, inKind }) => ({ amountCents: amountCents?.value, inKind }));
  return grants.some(lacksAmount) ? undefined : sumOfMoney(grants);
}

export const ACT_COLUMNS: readonly Column<ExportedAct>[] = [
  texts(SOURCE_COLUMNS, sourceCells),
  read('collectivite', 'text', ({ act }) => act.authority),
  read('siren', 'text', ({ act }) => act.siren),
  read('organe', 'text', ({ act }) => act.body),
  read('numero', 'text', ({ act }) => act.number),
  read('seance', 'day', ({ act }) => act.session),
  read('convocation', 'day', ({ act }) => act.convened),
  read('titre', 'text', ({ act }) => act.title),
  read('president', 'text', ({ act }) => act.president),
  read('secretaire', 'text', ({ act }) => act.secretary),
  read('rapporteur', 'text', ({ act }) => act.rapporteur),
  read('membres_en_exercice', 'count', ({ act }) => act.members.inOffice),
  read('presents', 'count', ({ act }) => act.members.present),
  read('pouvoirs', 'count', ({ act }) => act.members.proxies),
  read('voix', 'count', ({ act }) => act.members.votesCast),
  read('issue', 'text', (exported) => voteOf(exported)?.outcome, asOutcome),
  count('pour', 'for'),
  count('contre', 'against'),
  count('abstentions', 'abstentions'),
  count('ne_prennent_pas_part', 'notVoting'),
  read('identifiant_actes', 'text', ({ act }) => act.transmission?.actId),
  read('recu_en_prefecture', 'day', ({ act }) => act.transmission?.received),
  read('affiche', 'day', ({ act }) => act.posted),
  read('imputation', 'text', ({ act }) => act.budgetLine),
  plain('subventions', 'count', ({ act }) => act.grants.length),
  plain('total_euros', 'euros', totalOf),
];

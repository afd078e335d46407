/** What each column is sorted by: a number, a text in French order, or nothing where it is missing. */
import type { ActColumn, GrantColumn } from '../model/collection-columns.ts';
import type { GrantRow } from '../model/collection.ts';
import type { Entry } from './entry.ts';

export type SortKey = string | number | undefined;

/** From the best to the worst for the act. */
const OUTCOMES = ['unanimous', 'majority', 'adopted', 'noted', 'postponed', 'rejected'];

const session = ({ day }: Entry): SortKey => (day === -1 ? undefined : day);
const outcome = ({ row }: Entry): SortKey => (row.outcome === undefined ? undefined : OUTCOMES.indexOf(row.outcome));
const retrieved = ({ row }: Entry): SortKey => Date.parse(row.retrieved);

export const ACT_KEYS: Readonly<Record<ActColumn, (act: Entry) => SortKey>> = {
  session,
  number: ({ row }) => row.number,
  title: ({ row }) => row.title,
  totalCents: ({ row }) => row.totalCents,
  outcome,
  grants: ({ row }) => row.grants.length,
  authority: ({ row }) => row.authority,
  body: ({ row }) => row.body,
  rapporteur: ({ row }) => row.rapporteur,
  budgetLine: ({ row }) => row.budgetLine,
  for: ({ row }) => row.votes.for,
  against: ({ row }) => row.votes.against,
  abstentions: ({ row }) => row.votes.abstentions,
  notVoting: ({ row }) => row.votes.notVoting,
  failedChecks: ({ row }) => row.failedChecks.length,
  retrieved,
};

export const GRANT_KEYS: Readonly<Record<GrantColumn, (grant: GrantRow, act: Entry) => SortKey>> = {
  session: (_grant, act) => session(act),
  beneficiary: (grant) => grant.beneficiary,
  amountCents: (grant) => grant.amountCents,
  purpose: (grant) => grant.purpose,
  year: (grant) => grant.year,
  budgetLine: (grant, act) => grant.budgetLine ?? act.row.budgetLine,
  number: (_grant, act) => act.row.number,
  title: (_grant, act) => act.row.title,
  outcome: (_grant, act) => outcome(act),
  authority: (_grant, act) => act.row.authority,
  body: (_grant, act) => act.row.body,
  retrieved: (_grant, act) => retrieved(act),
};

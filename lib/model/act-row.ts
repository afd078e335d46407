/** From the acts of a document, as they were read and as the user corrected them, to their rows in the collection. */
import { findAct } from './anchors.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Check } from './check.ts';
import type { ActRow, GrantRow, VoteCounts } from './collection.ts';
import type { Correction, Note } from './correction.ts';
import { sumOfMoney } from './granted-money.ts';
import type { Learnt } from './learnt.ts';
import type { Deliberation, Grant, Vote } from './reading.ts';
import type { PrintedAct } from './same-act.ts';

/** The document that the acts are of. */
export interface RowSource {
  sha256: string;
  /** Empty for one that came from a file of the user's. */
  address: string;
  /** ISO 8601 with time. */
  retrieved: string;
}

/** What the user wrote on the document. */
export interface Written {
  corrections: readonly Correction[];
  notes: readonly Note[];
}

/** The checks of an act that the user corrected: those of its reading are of other values. */
export type Audit = (act: Deliberation) => Check[];

/** An object with only those of its values that are there. */
const present = <K extends string, T>(values: Record<K, T | undefined>): Partial<Record<K, T>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<K, T>>;

const isCorrected = ({ beneficiary, amountCents, purpose, year, budgetLine }: Grant): boolean =>
  [beneficiary, amountCents, purpose, year, budgetLine].some((found) => found?.certainty === 'corrected');

const grantRow = (grant: Grant): GrantRow => ({
  beneficiary: grant.beneficiary.value,
  ...present({ amountCents: grant.amountCents?.value, year: grant.year?.value }),
  ...present({ purpose: grant.purpose?.value, budgetLine: grant.budgetLine?.value }),
  ...(grant.inKind && { inKind: true }),
  ...(isCorrected(grant) && { corrected: true }),
});

const voteCounts = (vote: Vote | undefined): VoteCounts =>
  present({
    for: vote?.for?.value,
    against: vote?.against?.value,
    abstentions: vote?.abstentions?.value,
    notVoting: vote?.notVoting?.value,
  });

/** What says which act it is. @param source the act's own identifier, and the address of its document */
export function printedAct({ id, address }: { id: string; address: string }, act: Deliberation): PrintedAct {
  const { authority, siren, body, number, session, title } = act;
  return {
    id,
    sha256: id.slice(0, id.indexOf('#')),
    address,
    ...present({ authority: authority?.value, body: body?.value, number: number?.value, session: session?.value }),
    ...present({ title: title?.value, siren: siren?.certainty === 'uncertain' ? undefined : siren?.value }),
  };
}

/** @param index the act's place in its document, from 0 */
export function rowOf({ sha256, address, retrieved }: RowSource, act: Deliberation, index: number): ActRow {
  const vote = act.votes.find(({ scope }) => scope === 'act');
  const grants = act.grants.map(grantRow);
  const { rapporteur, budgetLine } = act;
  return {
    ...printedAct({ id: `${sha256}#${index}`, address }, act),
    page: act.pages[0],
    ...present({ rapporteur: rapporteur?.value, budgetLine: budgetLine?.value }),
    ...(vote && { outcome: vote.outcome.value }),
    votes: voteCounts(vote),
    grants,
    ...present({ totalCents: sumOfMoney(grants) }),
    failedChecks: act.checks.flatMap(({ code, result }) => (result === 'failed' ? code : [])),
    retrieved,
  };
}

/**
 * The rows of a document, in the reading's order, with what the user corrected.
 *
 * @param read the acts as they were read
 * @param audit without it, an act that was corrected keeps the checks of its reading
 */
export function rowsOf(
  source: RowSource,
  read: readonly Deliberation[],
  { corrections, notes }: Written,
  audit: Audit = ({ checks }) => checks,
): ActRow[] {
  const { acts, corrections: judged } = applyCorrections(read, corrections);
  const correctedActs = new Set(judged.map(({ actIndex }) => actIndex));
  const notedActs = new Set(notes.map((note) => findAct(read, note.act)));
  return acts.map((act, index): ActRow => {
    const audited = act === read[index] ? act : { ...act, checks: audit(act) };
    return {
      ...rowOf(source, audited, index),
      ...(correctedActs.has(index) && { corrected: true }),
      ...(notedActs.has(index) && { noted: true }),
    };
  });
}

/** The row with what the act's text teaches of names: programmes, and of an act that grants something what bodies are called. */
export const withLearnt = (row: ActRow, { names, programmes }: Learnt): ActRow => ({
  ...row,
  ...(row.grants.length > 0 && names.length > 0 && { explained: names }),
  ...(programmes.length > 0 && { programmes }),
});

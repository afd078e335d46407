/** The answer in one glance, from everything that was read. */
import { sumOfMoney } from '../model/granted-money.ts';
import type { ActsSoFar, ActSummary, CountShown, DocumentState, DocumentSummary } from '../model/document.ts';
import type { Found } from '../model/evidence.ts';
import type { CheckCode, Deliberation, Reading, Vote } from '../model/reading.ts';
import type { KnownDocument } from '../store/index.ts';
import { correctedActs } from './corrected-acts.ts';

/** An object with only those of its values that are there. */
const present = <K extends string, T>(values: Record<K, T | undefined>): Partial<Record<K, T>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<K, T>>;

const counted = (found: Found<number> | undefined): CountShown | undefined =>
  found && { value: found.value, certainty: found.certainty };

/** What the act's own vote says. Votes on a point, or on how to proceed, decide nothing of the whole. */
function summariseVote(votes: readonly Vote[]) {
  const vote = votes.find((one) => one.scope === 'act');
  return {
    ...(vote && { outcome: vote.outcome.value }),
    ...present({
      for: counted(vote?.for),
      against: counted(vote?.against),
      abstentions: counted(vote?.abstentions),
      notVoting: counted(vote?.notVoting),
    }),
  };
}

/** The checks that compare the figures of the vote. */
const VOTE_CHECKS: readonly CheckCode[] = ['counts-match-votes', 'votes-match-members'];

function voteFigures({ checks }: Deliberation): 'agree' | 'disagree' | undefined {
  const results = checks.filter(({ code }) => VOTE_CHECKS.includes(code)).map(({ result }) => result);
  if (results.includes('failed')) return 'disagree';
  return results.includes('passed') ? 'agree' : undefined;
}

export function summariseAct(act: Deliberation): ActSummary {
  const { number, session, title, body, grants, votes, checks } = act;
  const granted = grants.map(({ beneficiary, amountCents, inKind }) => ({
    beneficiary: beneficiary.value,
    ...(amountCents && { amountCents: amountCents.value }),
    ...(inKind && { inKind }),
  }));
  const totalCents = sumOfMoney(granted);
  return {
    ...present({ number: number?.value, session: session?.value, title: title?.value, body: body?.value }),
    grants: granted,
    ...(totalCents === undefined ? {} : { totalCents }),
    ...summariseVote(votes),
    ...present({ voteFigures: voteFigures(act) }),
    failedChecks: checks.filter((check) => check.result === 'failed').length,
  };
}

function summariseCorrected({ acts, annotations }: NonNullable<KnownDocument['corrected']>): ActSummary[] {
  const { acts: corrected, corrections } = correctedActs(acts, annotations);
  return corrected.map((act, index) => {
    const isCorrected = corrections.some(({ actIndex }) => actIndex === index);
    return { ...summariseAct(act), ...(isCorrected && { corrected: true }) };
  });
}

/** What a document that is stored looks like to the shells. */
export function stateOf({ document, version, corrected }: KnownDocument): DocumentState {
  const { failure, status, kind, pages } = document;
  if (failure !== undefined) return { phase: 'failed', failure };
  const acts = corrected === undefined ? document.summaries : summariseCorrected(corrected);
  return { phase: 'answered', summary: { status, kind, pages, retrieved: version.retrieved, acts } };
}

/** What a document that was just read looks like, before it is stored. */
export function summariseReading({ status, kind, pages, deliberations }: Reading, retrieved: string): DocumentSummary {
  return { status, kind, pages, retrieved, acts: deliberations.map(summariseAct) };
}

/** A mark and its card show no more of them; the panel asks for all. */
const MOST_SO_FAR = 4;

/** What is read already of a document looks like this while the rest is. */
export function summariseEarly({ deliberations }: Reading): ActsSoFar {
  return { count: deliberations.length, first: deliberations.slice(0, MOST_SO_FAR).map(summariseAct) };
}

/** What the act itself grants. */
import type { Found } from '../../model/evidence.ts';
import type { Grant, Outcome } from '../../model/reading.ts';
import type { ScopedVote } from '../votes/scope.ts';
import type { ActText } from '../zones.ts';
import type { GrantCandidate, Located } from './candidate.ts';
import { decideGrants } from './decide.ts';
import { titleGrant } from './title-grant.ts';

/** @param votes what was rejected or put off grants nothing: the whole act, or one of its points */
export function readGrants(act: ActText, votes: readonly ScopedVote[]): Grant[] {
  const outcome = votes.find(({ vote }) => vote.scope === 'act')?.vote.outcome.value;
  if (outcome !== undefined && FAILED.has(outcome)) return [];
  const carried = outcome === 'unanimous' || outcome === 'majority' || outcome === 'adopted';
  const decided = decideGrants(act, carried).filter((grant) => !failedAsPoint(grant, votes));
  const inTitle = decided.length === 0 && carried ? titleGrant(act) : undefined;
  return [...decided, ...(inTitle ? [inTitle] : [])]
    .map((candidate) => toGrant(candidate, act))
    .filter((grant) => grant !== undefined);
}

const FAILED: ReadonlySet<Outcome> = new Set(['rejected', 'postponed']);

/** The vote told next after the grant is on its point, and failed. */
function failedAsPoint(grant: GrantCandidate, votes: readonly ScopedVote[]): boolean {
  const at = grant.beneficiary?.spans[0]?.start ?? 0;
  const points = votes.filter(({ vote, passage }) => vote.scope === 'point' && passage.start > at);
  const next = points.toSorted((a, b) => a.passage.start - b.passage.start)[0];
  return next !== undefined && FAILED.has(next.vote.outcome.value);
}

function toGrant(candidate: GrantCandidate, act: ActText): Grant | undefined {
  const beneficiary = candidate.beneficiary && located(candidate.beneficiary, act);
  if (!beneficiary) return undefined;
  return {
    beneficiary,
    ...(candidate.amount ? { amountCents: located(candidate.amount, act) } : {}),
    ...(candidate.purpose ? { purpose: located(candidate.purpose, act) } : {}),
    ...(candidate.year ? { year: located(candidate.year, act) } : {}),
    ...(candidate.inKind === true ? { inKind: true } : {}),
    ...(candidate.vote ? { vote: candidate.vote } : {}),
  };
}

export function located<T>({ value, spans, certainty, rule }: Located<T>, act: ActText): Found<T> {
  return {
    value,
    certainty: certainty ?? 'stated',
    rule,
    evidence: spans.flatMap(({ start, end }) => act.flow.evidence(start, end)),
  };
}

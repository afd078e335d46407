/** What the act itself grants. */
import type { Found } from '../../model/evidence.ts';
import type { Grant, Outcome } from '../../model/reading.ts';
import type { ActText } from '../zones.ts';
import type { GrantCandidate, Located } from './candidate.ts';
import { decideGrants } from './decide.ts';
import { titleGrant } from './title-grant.ts';

/** @param outcome of the act's vote: what was rejected or put off grants nothing */
export function readGrants(act: ActText, outcome?: Outcome): Grant[] {
  if (outcome === 'rejected' || outcome === 'postponed') return [];
  const carried = outcome === 'unanimous' || outcome === 'majority' || outcome === 'adopted';
  const decided = decideGrants(act, carried);
  const inTitle = decided.length === 0 && carried ? titleGrant(act) : undefined;
  return [...decided, ...(inTitle ? [inTitle] : [])]
    .map((candidate) => toGrant(candidate, act))
    .filter((grant) => grant !== undefined);
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

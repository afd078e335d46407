/** Money granted, to whom, and money that is not granted. */
import type { Deliberation, Vote } from '../../lib/model/reading.ts';
import type { ExpectedAct, ExpectedGrant } from './expected.ts';
import { nearlySameWords } from './same.ts';
import type { Report } from './score.ts';

export function scoreGrants(wanted: ExpectedAct, act: Deliberation, report: Report): void {
  const left = act.grants.map((grant) => ({
    beneficiary: grant.beneficiary.value,
    amountCents: grant.amountCents?.value,
    inKind: grant.inKind === true,
    vote: grant.vote,
  }));
  for (const want of wanted.grants) {
    const sameSum = left.filter(({ amountCents }) => amountCents === want.amountCents);
    const hit = sameSum.find(({ beneficiary }) => nearlySameWords(beneficiary, want.beneficiary));
    if (hit === undefined) report('grants', 'missed', want, sameSum[0]);
    else {
      left.splice(left.indexOf(hit), 1);
      report('grants', 'right', want, hit);
      scoreRowVote(want, hit.vote, report);
    }
  }
  for (const extra of left) {
    if (!extra.inKind) report('grants', 'extra', undefined, extra);
    if (extra.amountCents !== undefined && wanted.notGranted?.includes(extra.amountCents))
      report('granted money that is not', 'extra', undefined, extra);
  }
}

/** A table may give each row its own vote. */
function scoreRowVote({ vote: wanted = {} }: ExpectedGrant, vote: Vote | undefined, report: Report): void {
  for (const field of ['outcome', 'for', 'against', 'abstentions', 'notVoting'] as const) {
    const want = wanted[field];
    const got = vote?.[field]?.value;
    if (want !== undefined)
      report('rowVote', got === want ? 'right' : got === undefined ? 'missed' : 'wrong', want, got);
  }
}

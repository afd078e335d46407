/** Money granted, to whom, and money that is not granted. */
import type { Deliberation } from '../../lib/model/reading.ts';
import type { ExpectedAct } from './expected.ts';
import { nearlySameWords } from './same.ts';
import type { Report } from './score.ts';

export function scoreGrants(wanted: ExpectedAct, act: Deliberation, report: Report): void {
  const left = act.grants.map((grant) => ({
    beneficiary: grant.beneficiary.value,
    amountCents: grant.amountCents?.value,
    inKind: grant.inKind === true,
  }));
  for (const want of wanted.grants) {
    const sameSum = left.filter(({ amountCents }) => amountCents === want.amountCents);
    const hit = sameSum.find(({ beneficiary }) => nearlySameWords(beneficiary, want.beneficiary));
    if (hit === undefined) report('grants', 'missed', want, sameSum[0]);
    else {
      left.splice(left.indexOf(hit), 1);
      report('grants', 'right', want, hit);
    }
  }
  for (const extra of left) {
    if (!extra.inKind) report('grants', 'extra', undefined, extra);
    if (extra.amountCents !== undefined && wanted.notGranted?.includes(extra.amountCents))
      report('granted money that is not', 'extra', undefined, extra);
  }
}

/** What a generated act says, in the form of the corpora. */
import type { ExpectedAct, ExpectedDocument } from '../scoring/expected.ts';
import { fullName, inOffice, votesCast, type Act } from './act.ts';
import type { Style } from './print.ts';

export function expectedOf(act: Act, style: Style): ExpectedDocument {
  const { header, roll, stamp, vote } = style;
  const number = header.number(act);
  const actId = stamp.actId(act);
  const listed = roll.name !== 'none';
  const expected: ExpectedAct = {
    ...(number === undefined ? {} : { number }),
    session: act.session,
    title: act.title,
    body: act.body,
    president: fullName(act.president),
    ...figures(act, roll),
    ...(listed ? { rollPresent: act.present.map(fullName), rollAbsent: act.absent.map(fullName) } : {}),
    ...(actId === undefined ? {} : { actId }),
    vote: {
      outcome: act.vote.kind === 'unanimous-with-abstentions' ? 'unanimous' : act.vote.kind,
      ...vote.counts(act),
    },
    // Nothing is granted by an act that was rejected.
    grants:
      act.vote.kind === 'rejected'
        ? []
        : act.grants.map(({ beneficiary, cents }) => ({ beneficiary: beneficiary.name, amountCents: cents })),
    notGranted: act.others.map(({ cents }) => cents),
  };
  return { kind: 'deliberation', complete: true, deliberations: [expected] };
}

function figures(act: Act, { figures: printed }: Style['roll']): Partial<ExpectedAct> {
  const all = {
    inOffice: inOffice(act),
    present: act.present.length,
    proxies: act.proxies.length,
    votesCast: votesCast(act),
  };
  const saysProxies = act.proxies.length > 0 || printed.includes('inOffice');
  return Object.fromEntries(
    printed.filter((figure) => figure !== 'proxies' || saysProxies).map((figure) => [figure, all[figure]]),
  );
}

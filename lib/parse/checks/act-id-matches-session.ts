import { actIdParts } from '../grammar/act-ids.ts';
import { type CheckRule, evidenceOf, NOT_APPLICABLE, verdict } from './check.ts';

/** `042-…-20180514-…` and « séance du 14 juin 2018 »: the date in the @CTES identifier is that of the sitting. */
export const actIdMatchesSession: CheckRule = {
  code: 'act-id-matches-session',
  run({ transmission, session }) {
    const actId = transmission?.actId;
    const digits = actIdParts(actId?.value ?? '')?.date;
    if (!actId || !session || digits === undefined) return NOT_APPLICABLE;
    const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    return verdict(date === session.value, {
      expected: session.value,
      actual: date,
      evidence: evidenceOf(session, actId),
    });
  },
};

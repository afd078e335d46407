import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, printed, verdict } from './check.ts';
import { listedApart } from './listed-apart.ts';

/** « Nombre de présents : 54 » and 54 names. The president and the secretary may be named apart from the list. */
export const rollMatchesPresent: CheckRule = {
  code: 'roll-matches-present',
  run(act) {
    const declared = printed(act.members.present);
    const { present } = act.roll;
    if (declared === undefined || present.length === 0) return NOT_APPLICABLE;
    const apart = listedApart(act);
    const missing = declared.value - present.length;
    const agrees = missing >= 0 && missing <= apart.length;
    return verdict(agrees, {
      expected: declared.value,
      actual: agrees ? declared.value : present.length,
      evidence: [...evidenceOf(declared), ...evidenceOfList(present), ...(missing > 0 ? evidenceOf(...apart) : [])],
    });
  },
};

import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, printed, verdict } from './check.ts';

/**
 * « Nombre de pouvoirs : 4 » and four proxies named. Where some are declared and none is named, the list is not printed;
 * where none is declared, naming none is right.
 */
export const proxiesMatch: CheckRule = {
  code: 'proxies-match',
  run({ members, roll }) {
    const declared = printed(members.proxies);
    const named = roll.proxies.length;
    if (declared === undefined || (named === 0 && declared.value > 0)) return NOT_APPLICABLE;
    if (named === 0 && roll.present.length === 0) return NOT_APPLICABLE;
    return verdict(declared.value === named, {
      expected: declared.value,
      actual: named,
      evidence: [...evidenceOf(declared), ...evidenceOfList(roll.proxies)],
    });
  },
};

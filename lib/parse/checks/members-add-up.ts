import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, printed, verdict } from './check.ts';
import { maySamePerson } from './names.ts';
import { rollNames } from './roll-names.ts';

/**
 * Présents + pouvoirs + absents without proxy = membres en exercice. Absents are counted by their names; who is named both
 * as absent and as giving a proxy counts once. Where no absent is named, the list may not be printed, so that fewer prove
 * nothing.
 */
export const membersAddUp: CheckRule = {
  code: 'members-add-up',
  run({ members, roll }) {
    const inOffice = printed(members.inOffice);
    const present = printed(members.present);
    const proxies = printed(members.proxies);
    if (!inOffice || !present || (!proxies && roll.proxies.length === 0)) return NOT_APPLICABLE;
    const names = rollNames(roll);
    const absent = roll.absent.filter((_, index) => {
      const name = names.absent[index] ?? [];
      return !names.givers.some((giver) => maySamePerson(giver, name));
    });
    const together = present.value + (proxies?.value ?? roll.proxies.length) + absent.length;
    if (roll.absent.length === 0 && together < inOffice.value) return NOT_APPLICABLE;
    return verdict(together === inOffice.value, {
      expected: inOffice.value,
      actual: together,
      evidence: [
        ...evidenceOf(inOffice, present),
        ...(proxies ? evidenceOf(proxies) : evidenceOfList(roll.proxies)),
        ...evidenceOfList(absent),
      ],
    });
  },
};

import type { Found } from '../../model/evidence.ts';
import type { CheckFault, Proxy } from '../../model/reading.ts';
import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, passed, type Verdict } from './check.ts';
import { sittingRules } from './crisis-rules.ts';
import { listedApart, missingFromList } from './listed-apart.ts';
import { isSamePerson, maySamePerson } from './names.ts';

const fault = (
  which: CheckFault,
  expected: string | number,
  actual: string | number,
  found: readonly Found<unknown>[],
): Verdict => ({ result: 'failed', fault: which, expected, actual, evidence: evidenceOf(...found) });

/** The proxies of whoever holds the most. */
function mostHeld(proxies: readonly Found<Proxy>[]): Found<Proxy>[] {
  const held = proxies.map(({ value: { holder } }) =>
    proxies.filter(
      ({ value }) => holder !== undefined && value.holder !== undefined && isSameHolder(value.holder, holder),
    ),
  );
  return held.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

const isSameHolder = (one: string, other: string): boolean => one === other || isSamePerson(one, other);

/**
 * « M. A donne pouvoir à Mme B »: Mme B is there, M. A is not, and nobody holds more proxies than the law allows (CGCT
 * L2121-20; see {@link sittingRules} for the years that allowed two).
 */
export const proxyHolderPresent: CheckRule = {
  code: 'proxy-holder-present',
  run(act) {
    const { roll, session } = act;
    if (roll.present.length === 0 || !roll.proxies.some(({ value }) => value.holder !== undefined))
      return NOT_APPLICABLE;
    const apart = missingFromList(act) > 0 ? listedApart(act) : [];
    const there = [...roll.present, ...apart].map(({ value }) => value);
    for (const proxy of roll.proxies) {
      const { giver, holder } = proxy.value;
      if (holder !== undefined && !there.some((name) => maySamePerson(name, holder))) {
        return fault('holder-absent', holder, roll.present.length, [proxy]);
      }
      const present = roll.present.find(({ value }) => isSamePerson(value, giver));
      if (present) return fault('giver-present', giver, roll.present.length, [proxy, present]);
    }
    const allowed = sittingRules(session?.value).proxiesAllowed;
    const held = mostHeld(roll.proxies);
    if (held.length > allowed) return fault('too-many-proxies', allowed, held.length, held);
    return passed({ expected: allowed, actual: held.length, evidence: evidenceOfList(roll.proxies) });
  },
};

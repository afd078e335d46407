import type { Found } from '../../model/evidence.ts';
import type { CheckFault, Proxy } from '../../model/reading.ts';
import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, passed, type Verdict } from './check.ts';
import { sittingRules } from './crisis-rules.ts';
import { listedApart, missingFromList } from './listed-apart.ts';
import { maySamePerson, partsOf, sureName } from './names.ts';
import { rollNames } from './roll-names.ts';

const fault = (
  which: CheckFault,
  expected: string | number,
  actual: string | number,
  found: readonly Found<unknown>[],
): Verdict => ({ result: 'failed', fault: which, expected, actual, evidence: evidenceOf(...found) });

/** The proxies of whoever holds the most. */
function mostHeld(proxies: readonly Found<Proxy>[]): Found<Proxy>[] {
  const held = new Map<string, Found<Proxy>[]>();
  for (const proxy of proxies) {
    const { holder } = proxy.value;
    if (holder === undefined) continue;
    const name = sureName(partsOf(holder)) ?? holder;
    const others = held.get(name);
    if (others) others.push(proxy);
    else held.set(name, [proxy]);
  }
  return [...held.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

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
    const { present, givers, surelyPresent } = rollNames(roll);
    const there = [...present, ...apart.map(({ value }) => partsOf(value))];
    const isThere = (holder: string): boolean => {
      const name = partsOf(holder);
      return there.some((other) => maySamePerson(other, name));
    };
    for (const [index, proxy] of roll.proxies.entries()) {
      const { giver, holder } = proxy.value;
      if (holder !== undefined && !isThere(holder)) {
        return fault('holder-absent', holder, roll.present.length, [proxy]);
      }
      const entry = surelyPresent.get(sureName(givers[index] ?? []) ?? '');
      if (entry) return fault('giver-present', giver, roll.present.length, [proxy, entry]);
    }
    const allowed = sittingRules(session?.value).proxiesAllowed;
    const held = mostHeld(roll.proxies);
    if (held.length > allowed) return fault('too-many-proxies', allowed, held.length, held);
    return passed({ expected: allowed, actual: held.length, evidence: evidenceOfList(roll.proxies) });
  },
};

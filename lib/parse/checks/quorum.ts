import { type CheckRule, evidenceOf, NOT_APPLICABLE, printed, verdict } from './check.ts';
import { sittingRules } from './crisis-rules.ts';

/**
 * More than half of the members in office are present, proxies not counted (CGCT L2121-17; see {@link sittingRules} for the
 * years in which a third was enough).
 */
export const quorum: CheckRule = {
  code: 'quorum',
  run({ members, session }) {
    const inOffice = printed(members.inOffice);
    const { present, proxies } = members;
    if (!inOffice || !present) return NOT_APPLICABLE;
    const rules = sittingRules(session?.value);
    const represented = rules.representedCount ? (proxies?.value ?? 0) : 0;
    const needed = rules.quorum(inOffice.value);
    return verdict(present.value + represented >= needed, {
      expected: needed,
      actual: present.value,
      evidence: evidenceOf(inOffice, present, session),
    });
  },
};

import { type CheckRule, evidenceOf, NOT_APPLICABLE, verdict } from './check.ts';

/** « convoqué le 8 avril », « séance du 14 avril »: members are called before they meet (CGCT L2121-10 to L2121-12). */
export const convenedBeforeSession: CheckRule = {
  code: 'convened-before-session',
  run({ convened, session }) {
    if (!convened || !session) return NOT_APPLICABLE;
    return verdict(convened.value < session.value, {
      expected: session.value,
      actual: convened.value,
      evidence: evidenceOf(convened, session),
    });
  },
};

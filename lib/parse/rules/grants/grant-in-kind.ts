import { bodyOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { DECIDING_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « la mise à disposition gracieuse du mobilier à X et à Y, … constituant une subvention en nature »: no value is printed. */
const SHAPE = /^G?[RJ]+G?$/;

export const grantInKind: Rule<GrantCue> = {
  id: 'grant-in-kind',
  zones: DECIDING_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (!clause.grants || !clause.inKind || !SHAPE.test(shapeToMatch(clause))) continue;
      for (const token of clause.tokens) {
        const beneficiary = bodyOf(token);
        if (!beneficiary) continue;
        yield { value: { beneficiary, elsewhere: false, inKind: true }, start: token.start, end: token.end };
      }
    }
  },
};

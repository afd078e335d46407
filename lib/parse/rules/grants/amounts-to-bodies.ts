import { proseOf } from '../../grants/prose.ts';
import { pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « une subvention de N à X et de M à Y », « une subvention de N à X, une subvention de M à Y » */
const SHAPE = /^G?(?:AG?RG?){2,}$/;

export const amountsToBodies: Rule<GrantCue> = {
  id: 'amounts-to-bodies',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (clause.grants && SHAPE.test(shapeToMatch(clause))) yield* pairsOf(clause, proseOf(act));
    }
  },
};

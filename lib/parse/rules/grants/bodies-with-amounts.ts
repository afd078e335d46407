import { proseOf } from '../../grants/prose.ts';
import { pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « attribue à X une subvention de N et à Y une subvention de M » */
const SHAPE = /^G?(?:RG?AG?){2,}$/;

export const bodiesWithAmounts: Rule<GrantCue> = {
  id: 'bodies-with-amounts',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (clause.grants && SHAPE.test(shapeToMatch(clause))) yield* pairsOf(clause, proseOf(act));
    }
  },
};

import { proseOf } from '../../grants/prose.ts';
import { pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « approuve le versement d'une subvention d'un montant de N à X », « d'allouer N au profit de X » */
const SHAPE = /^GAG?R$/;

export const grantOfAmountTo: Rule<GrantCue> = {
  id: 'grant-of-amount-to',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (clause.grants && SHAPE.test(shapeToMatch(clause))) yield* pairsOf(clause, proseOf(act));
    }
  },
};

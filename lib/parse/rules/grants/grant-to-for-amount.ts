import { proseOf } from '../../grants/prose.ts';
import { pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « autorise le versement d'une subvention à X d'un montant global de N », « Attribué à X une subvention de fonctionnement de N » */
const SHAPE = /^G?RG?A$/;

export const grantToForAmount: Rule<GrantCue> = {
  id: 'grant-to-for-amount',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (clause.grants && SHAPE.test(shapeToMatch(clause))) yield* pairsOf(clause, proseOf(act));
    }
  },
};

import { pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/**
 * « Décide d'attribuer les subventions suivantes : / - N au profit de X / - M à Y »: the items under a sentence that grants
 * and names neither body nor amount. Its total may stand in it.
 */
const INTRODUCES = /^G(?:A|r)?$/;
const ITEM = /^G?(?:AG?R|RG?A)$/;

export const listedBelow: Rule<GrantCue> = {
  id: 'listed-below',
  zones: ['dispositif', 'recitals'],
  *find(zone, act) {
    for (const { clause, items } of statementsIn(zone, act)) {
      if (!clause.grants || !INTRODUCES.test(shapeToMatch(clause))) continue;
      for (const item of items) if (ITEM.test(shapeToMatch(item))) yield* pairsOf(item, act.flow);
    }
  },
};

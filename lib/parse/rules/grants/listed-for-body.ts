import { proseOf } from '../../grants/prose.ts';
import { bodyOf, pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « d'attribuer à X : / - une subvention de fonctionnement de N, / - une subvention d'investissement de M » */
const INTRODUCES = /^GR$/;
const ITEM = /^GA$/;

export const listedForBody: Rule<GrantCue> = {
  id: 'listed-for-body',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause, items } of statementsIn(zone, act)) {
      const introduces = clause.tokens.some((token) => token.kind === 'V') && INTRODUCES.test(shapeToMatch(clause));
      const body = clause.tokens.find((token) => token.kind === 'R');
      const beneficiary = body && bodyOf(body);
      if (!introduces || !body || !beneficiary) continue;
      for (const item of items) {
        const amount = item.tokens.find((token) => token.kind === 'A');
        if (!amount || !ITEM.test(shapeToMatch(item))) continue;
        // Read as if the body stood at the head of the item.
        const withBody = { ...item, tokens: [{ ...body, start: amount.start, end: amount.start }, ...item.tokens] };
        for (const pair of pairsOf(withBody, proseOf(act))) yield { ...pair, value: { ...pair.value, beneficiary } };
      }
    }
  },
};

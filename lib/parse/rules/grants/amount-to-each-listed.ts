import { proseOf } from '../../grants/prose.ts';
import { amountOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { leadingName } from '../../grammar/grants/leading-name.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « une subvention de N à chacune des associations suivantes : / - X / - Y » */
const SHAPE = /^G(?:AEr?|r?G?AE)$/;

export const amountToEachListed: Rule<GrantCue> = {
  id: 'amount-to-each-listed',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause, items } of statementsIn(zone, act)) {
      if (!clause.grants || !SHAPE.test(shapeToMatch(clause))) continue;
      const token = clause.tokens.find((candidate) => candidate.kind === 'A');
      const amount = token && amountOf(token);
      for (const item of items) {
        const beneficiary = leadingName(proseOf(act), item.start, item.end);
        if (!amount || !beneficiary || item.tokens.some((other) => other.amount)) continue;
        yield { value: { beneficiary, amount, elsewhere: false }, start: beneficiary.start, end: beneficiary.end };
      }
    }
  },
};

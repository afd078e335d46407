import { amountOf, bodyOf, isElsewhere, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « attribue une subvention de N chacune à X, à Y et à Z », « à X et à Y une subvention de N chacune » */
const SHAPE = /^G(?:AE?G?RJ+E?|G?RJ+G?AE?)$/;

export const amountToEach: Rule<GrantCue> = {
  id: 'amount-to-each',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      const shape = shapeToMatch(clause);
      if (!clause.grants || !shape.includes('E') || !SHAPE.test(shape)) continue;
      const token = clause.tokens.find((candidate) => candidate.kind === 'A');
      const amount = token && amountOf(token);
      if (!amount) continue;
      for (const body of clause.tokens.filter((candidate) => candidate.kind === 'R' || candidate.kind === 'J')) {
        const beneficiary = bodyOf(body);
        if (!beneficiary) continue;
        yield { value: { beneficiary, amount, elsewhere: isElsewhere(clause) }, start: body.start, end: body.end };
      }
    }
  },
};

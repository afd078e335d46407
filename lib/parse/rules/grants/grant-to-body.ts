import { bodyOf, isElsewhere, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { DECIDING_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « approuve l'attribution de la subvention à X », « … telle que définie ci-dessus »: how much is said elsewhere. */
const SHAPE = /^G?E?(?:R+|r)?E?G?$/;

export const grantToBody: Rule<GrantCue> = {
  id: 'grant-to-body',
  zones: DECIDING_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (!clause.grants || clause.inKind || !SHAPE.test(shapeToMatch(clause))) continue;
      const token = clause.tokens.find((candidate) => candidate.kind === 'R');
      const beneficiary = token && bodyOf(token);
      const elsewhere = isElsewhere(clause);
      yield {
        value: { elsewhere, ...(beneficiary ? { beneficiary } : {}) },
        start: beneficiary?.start ?? clause.tokens[0]?.start ?? clause.start,
        end: beneficiary?.end ?? clause.tokens.at(-1)?.end ?? clause.end,
      };
    }
  },
};

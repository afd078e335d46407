import { proseOf } from '../../grants/prose.ts';
import { amountOf, isElsewhere, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/**
 * « d'autoriser le paiement d'une subvention d'un montant total de N », « FIXE le montant de la subvention à N », « verser à
 * l'association une subvention de N »: to whom is said elsewhere.
 */
const SHAPE = /^G?r?G?A(?:G?r)?$/;

/** « les subventions », « aux associations » */
const SEVERAL = /\b(?:subventions|aides|fonds de concours suivants|participations|bourses|dotations)\b|\baux\b/;

export const grantOfAmount: Rule<GrantCue> = {
  id: 'grant-of-amount',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (!clause.grants || clause.inKind || !SHAPE.test(shapeToMatch(clause))) continue;
      const token = clause.tokens.find((candidate) => candidate.kind === 'A');
      const amount = token && amountOf(token);
      if (!amount) continue;
      const several = SEVERAL.test(proseOf(act).folded.slice(clause.start, clause.end));
      yield {
        value: { amount, elsewhere: isElsewhere(clause), ...(several ? { several } : {}) },
        start: amount.start,
        end: amount.end,
      };
    }
  },
};

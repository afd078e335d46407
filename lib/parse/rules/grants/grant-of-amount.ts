import { amountOf, isElsewhere, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/**
 * « d'autoriser le paiement d'une subvention d'un montant total de N », « FIXE le montant de la subvention à N », « verser à
 * l'association une subvention de N »: to whom is said elsewhere.
 */
const SHAPE = /^G?r?G?A(?:G?r)?$/;

export const grantOfAmount: Rule<GrantCue> = {
  id: 'grant-of-amount',
  zones: ['dispositif', 'recitals'],
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (!clause.grants || clause.inKind || !SHAPE.test(shapeToMatch(clause))) continue;
      const token = clause.tokens.find((candidate) => candidate.kind === 'A');
      const amount = token && amountOf(token);
      if (!amount) continue;
      yield { value: { amount, elsewhere: isElsewhere(clause) }, start: amount.start, end: amount.end };
    }
  },
};

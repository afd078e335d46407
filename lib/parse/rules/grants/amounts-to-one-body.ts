import { amountOf, bodyOf, isElsewhere, pairsOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « attribuer à X deux subventions : N pour son fonctionnement et M pour le festival » */
const SHAPE = /^G?RG?A{2,}$|^GA{2,}R$/;
const SEVERAL = /\b(?:deux|trois|quatre|cinq|plusieurs|les) (?:subventions|aides|participations)\b/;

export const amountsToOneBody: Rule<GrantCue> = {
  id: 'amounts-to-one-body',
  zones: ['dispositif', 'recitals'],
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      const said = act.flow.folded.slice(clause.start, clause.end);
      if (!clause.grants || !SHAPE.test(shapeToMatch(clause)) || !SEVERAL.test(said)) continue;
      const body = clause.tokens.find((token) => token.kind === 'R');
      const beneficiary = body && bodyOf(body);
      if (!body || !beneficiary) continue;
      const amounts = clause.tokens.filter((token) => token.kind === 'A');
      for (const [index, token] of amounts.entries()) {
        const amount = amountOf(token);
        if (!amount) continue;
        // Each amount is read with what follows it, as if it stood alone with the body.
        const end = amounts[index + 1]?.start ?? clause.end;
        const [pair] = pairsOf(
          { ...clause, start: token.start, end, tokens: [{ ...body, start: token.start, end: token.start }, token] },
          act.flow,
        );
        yield {
          value: { ...pair?.value, beneficiary, amount, elsewhere: isElsewhere(clause) },
          start: token.start,
          end: token.end,
        };
      }
    }
  },
};

import type { Clause } from '../../grammar/grants/clause.ts';
import type { Token } from '../../grammar/grants/tokens.ts';
import {
  amountOf,
  bodyOf,
  isElsewhere,
  pairsOf,
  shapeToMatch,
  yearOf,
  type GrantCue,
} from '../../grammar/grants/pairs.ts';
import { proseOf } from '../../grants/prose.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';
import type { ActText } from '../../zones.ts';

/**
 * « attribuer à X deux subventions : N pour son fonctionnement et M pour le festival », « une subvention de N pour 2031 et de
 * M pour 2032 »: only where the words say that the amounts are several.
 */
const SHAPE = /^G?RG?(?:AG?){2,}$|^G(?:AG?){2,}R$/;
/** « une subvention de N et une subvention de M »: each amount has its noun. */
const EACH_ITS_NOUN = /^G?R(?:GA){2,}$|^(?:GA){2,}R$/;
const SEVERAL = /\b(?:deux|trois|quatre|cinq|plusieurs|les) (?:subventions|aides|participations)\b/;

export const amountsToOneBody: Rule<GrantCue> = {
  id: 'amounts-to-one-body',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause } of statementsIn(zone, act)) {
      if (!clause.grants || !SHAPE.test(shapeToMatch(clause))) continue;
      const body = clause.tokens.find((token) => token.kind === 'R');
      const beneficiary = body && bodyOf(body);
      const alone = body ? eachAlone(clause, body, act) : [];
      const saysSo = SEVERAL.test(proseOf(act).folded.slice(clause.start, clause.end));
      if (!beneficiary || !(saysSo || EACH_ITS_NOUN.test(shapeToMatch(clause)) || haveOwnYears(alone, act))) continue;
      for (const part of alone) {
        const token = part.tokens.at(-1);
        const amount = token && amountOf(token);
        if (!amount) continue;
        const [pair] = pairsOf(part, proseOf(act));
        yield {
          value: { ...pair?.value, beneficiary, amount, elsewhere: isElsewhere(clause) },
          start: amount.start,
          end: amount.end,
        };
      }
    }
  },
};

/** Each amount with what follows it, as if it stood alone with the body. */
function eachAlone(clause: Clause, body: Token, { flow }: ActText): Clause[] {
  const amounts = clause.tokens.filter((token) => token.kind === 'A');
  return amounts.map((token, index) => ({
    ...clause,
    start: token.start,
    end: Math.min(amounts[index + 1]?.start ?? clause.end, flow.text.length),
    tokens: [{ ...body, start: token.start, end: token.start }, token],
  }));
}

function haveOwnYears(parts: readonly Clause[], act: ActText): boolean {
  const years = parts.map((part) => yearOf(part, proseOf(act))?.value);
  return years.every((year) => year !== undefined) && new Set(years).size === years.length;
}

import type { Clause } from '../../grammar/grants/clause.ts';
import { amountOf, pairsOf, shapeToMatch, yearOf, type GrantCue } from '../../grammar/grants/pairs.ts';
import { leadingName } from '../../grammar/grants/leading-name.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule, Spanned } from '../../rule.ts';
import type { Flow } from '../../text/flow.ts';

/**
 * « Décide d'attribuer les subventions suivantes : / - N au profit de X / - M à Y / - Z : L »: the items under a sentence
 * that grants and names neither body nor amount. Its total may stand in it.
 */
const INTRODUCES = /^G(?:A|r|Ar|rA|rGA)?$/;
const ITEM = /^G?(?:(?:AG?R)+|(?:RG?A)+)$/;
const NAMELESS = /^G?A$/;

export const listedBelow: Rule<GrantCue> = {
  id: 'listed-below',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause, items } of statementsIn(zone, act)) {
      if (!clause.grants || !INTRODUCES.test(shapeToMatch(clause))) continue;
      for (const item of items) {
        const shape = shapeToMatch(item);
        if (ITEM.test(shape)) yield* pairsOf(item, act.flow);
        else if (NAMELESS.test(shape)) yield* namedFirst(item, act.flow);
      }
    }
  },
};

/** « Club des marcheurs : 400 € » */
function* namedFirst(item: Clause, flow: Flow): Generator<Spanned<GrantCue>> {
  const token = item.tokens.find((candidate) => candidate.kind === 'A');
  const amount = token && amountOf(token);
  const beneficiary = amount && leadingName(flow, item.start, amount.start);
  if (!amount || !beneficiary) return;
  const year = yearOf(item, flow);
  yield {
    value: { beneficiary, amount, elsewhere: false, ...(year ? { year } : {}) },
    start: beneficiary.start,
    end: amount.end,
  };
}

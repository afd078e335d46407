import { proseOf } from '../../grants/prose.ts';
import { amountOf, shapeToMatch, type GrantCue } from '../../grammar/grants/pairs.ts';
import { leadingName } from '../../grammar/grants/leading-name.ts';
import { personAt } from '../../grammar/persons.ts';
import { GRANT_ZONES, statementsIn } from '../../grants/statements.ts';
import type { Rule, Spanned } from '../../rule.ts';
import type { Span } from '../../text/flow.ts';
import type { ActText } from '../../zones.ts';

/** « une subvention de N à chacune des associations suivantes : / - X / - Y », « à chacun des lauréats suivants : Mme A (physique), M. B et Mme C » */
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
        if (!amount || item.tokens.some((other) => other.amount)) continue;
        for (const beneficiary of namesIn(item, act))
          yield { value: { beneficiary, amount, elsewhere: false }, start: beneficiary.start, end: beneficiary.end };
      }
    }
  },
};

/** One body an item; or persons, one after the other, where every part of the item is one. */
function namesIn(item: Span, act: ActText): Spanned<string>[] {
  const { text } = act.flow;
  const persons: Spanned<string>[] = [];
  let at = item.start;
  while (at < item.end) {
    const person = personAt(text, at, item.end);
    const after = person && AFTER_PERSON.exec(text.slice(person.end, item.end));
    if (!person || !after || !(person.civility || person.shaped)) break;
    persons.push({ value: text.slice(at, person.end).replace(/\s+/g, ' '), start: at, end: person.end });
    at = person.end + after[0].length;
  }
  if (at >= item.end) return persons;
  const body = leadingName(proseOf(act), item.start, item.end);
  return body ? [body] : [];
}

/** A remark in brackets, and a comma, « et », or the end. */
const AFTER_PERSON = /^(?:\s\([^)]{1,80}\))?(?:\s?,?\set\s|\s?[,;]\s|[\s,;.]*$)/;

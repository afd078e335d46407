import type { Clause } from '../../grammar/grants/clause.ts';
import { proseOf } from '../../grants/prose.ts';
import { amountOf, pairsOf, shapeToMatch, yearOf, type GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANTS_AFRESH } from '../../grammar/grants/tokens.ts';
import { leadingName } from '../../grammar/grants/leading-name.ts';
import { GRANT_ZONES, statementsIn, titleGives } from '../../grants/statements.ts';
import type { Rule, Spanned } from '../../rule.ts';
import type { Money } from '../../grammar/amount/money.ts';

/**
 * « Décide d'attribuer les subventions suivantes : / - N au profit de X / - M à Y / - Z : L »: the items under a sentence
 * that grants and names neither body nor amount. Its total may stand in it.
 */
const INTRODUCES = /^G(?:A|r|Ar|rA|rGA|rG)?$/;
/** « à la Lyre : N », « au profit de X »: the item says that somebody receives. */
const TO_WHOM = /^(?:a|au|aux|pour|en faveur|de)\s/;
const ITEM = /^G?(?:(?:AG?R)+|(?:RG?A)+)$/;

export const listedBelow: Rule<GrantCue> = {
  id: 'listed-below',
  zones: GRANT_ZONES,
  *find(zone, act) {
    for (const { clause, items } of statementsIn(zone, act)) {
      const prose = proseOf(act);
      const says = (clause.grants || sharesOut(clause, prose)) && INTRODUCES.test(shapeToMatch(clause));
      if (!says && !isOnlyVerb(clause, prose)) continue;
      for (const item of items) {
        if (!says && !titleGives(act) && !item.tokens.some((token) => token.kind === 'M' || token.kind === 'R'))
          continue;
        const named = TO_WHOM.test(prose.folded.slice(item.start, item.end)) ? [] : [...namedFirst(item, prose)];
        if (named.length > 0) yield* named;
        else if (ITEM.test(shapeToMatch(item))) yield* pairsOf(item, prose);
      }
    }
  },
};

/** « décide de verser, au titre de 2031 : », where each item says « une subvention », or to whom, or the title « Subventions ». */
function isOnlyVerb({ tokens }: Clause, prose: Money): boolean {
  const [verb, ...others] = tokens;
  const gives = verb?.kind === 'V' && GRANTS_AFRESH.test(prose.masked.slice(verb.start, verb.end));
  return gives && others.every((token) => token.kind === 'V' || token.kind === 'P');
}

/** « d'octroyer 3 000 € pour deux radios : », « d'individualiser un crédit de 61 500 € réparti comme suit : » */
function sharesOut({ tokens, end }: Clause, prose: Money): boolean {
  const [verb, amount] = tokens;
  const gives = verb?.kind === 'V' && GRANTS_AFRESH.test(prose.masked.slice(verb.start, verb.end));
  if (!gives || amount?.amount === undefined || tokens.length !== 2) return false;
  const words = prose.masked.slice(verb.start, end);
  return /:\s*$/.test(words) && (amount.kind === 'A' || SHARED_AMONG.test(words));
}

const SHARED_AMONG = /\b(?:reparti|ventile|distribue)e?s? (?:comme suit|entre|ainsi|de la (?:facon|maniere) suivante)/;

/** « Mme Anne PETIT, 11 Grande Rue à Valbourg, travaux de 5 100 €, aide de 765 € »: who it is, and where. */
const ADDRESSED =
  /^[^,;:\n\uFDD0]{3,90}?(?=(?:,| \()? ?(?:demeurant|domicilie\w*|residant|sise?|situee?)\b|, ?(?:a|au|\d{1,4}(?: ?(?:bis|ter|[a-d]))?,?) [a-z])/;

function addressed(start: number, end: number, prose: Money): Spanned<string> | undefined {
  const name = ADDRESSED.exec(prose.masked.slice(start, end))?.[0];
  return name === undefined ? undefined : leadingName(prose, start, start + name.length);
}

/** « École : 25 € par élève, soit 475 € », « Caisse : 12 adhérents x 10 € = 120 € »: what comes of a reckoning. */
const RECKONED =
  /^ ?(?:\/|par |x |pour )[^;:\n\uFDD0]{1,60}(?:,? soit|=)(?: (?:un (?:montant|total)|une (?:somme|subvention)) (?:total |totale |globale? )?de)? $/;

/** « Club des marcheurs : 400 € »: one amount, and a name from the item's beginning up to it. */
function* namedFirst(item: Clause, prose: Money): Generator<Spanned<GrantCue>> {
  const amounts = item.tokens.filter((candidate) => candidate.kind === 'A');
  const token = amounts.at(-1);
  const first = item.tokens.find((candidate) => candidate.amount);
  const reckoned = first && token && RECKONED.test(prose.masked.slice(first.end, token.start));
  const isOnly = amounts.length === 1 || (reckoned && amounts[0] === first && amounts[1] === token);
  const amount = token && isOnly ? amountOf(token) : undefined;
  const beneficiary =
    amount &&
    first &&
    (leadingName(prose, item.start, reckoned ? first.start : amount.start) ??
      addressed(item.start, first.start, prose));
  if (!amount || !beneficiary) return;
  const year = yearOf(item, prose);
  yield {
    value: { beneficiary, amount, elsewhere: false, ...(year ? { year } : {}) },
    start: beneficiary.start,
    end: amount.end,
  };
}

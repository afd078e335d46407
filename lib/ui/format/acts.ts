/** What is said of a whole act, from its parts. */
import { lacksAmount, sumOfMoney, type Granted } from '../../model/granted-money.ts';
import type { Deliberation, Grant, Vote } from '../../model/reading.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';
import { formatMoney } from './money.ts';

/** The vote on the act itself; a vote on a point or on the procedure decides something else. */
export function actVote(act: Deliberation): Vote | undefined {
  return act.votes.find((vote) => vote.scope === 'act');
}

/** An act's grants as they are summed, in order. */
export function sumsOf(grants: readonly Grant[]): Granted[] {
  return grants.map(({ amountCents, inKind }) => ({ amountCents: amountCents?.value, inKind }));
}

/**
 * « 26 100,50 € », or « au moins 26 100,50 € » where a grant of money has no printed amount: a part is never shown as
 * the whole. Undefined if no money is known to be granted.
 */
export function sayTotal(grants: readonly Granted[], language: Language): string | undefined {
  const cents = sumOfMoney(grants);
  if (cents === undefined) return undefined;
  const amount = formatMoney(cents, language);
  return grants.some(lacksAmount) ? markWords(language)('mark.at-least', { amount }) : amount;
}

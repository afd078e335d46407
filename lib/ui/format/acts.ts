/** What is said of a whole act, from its parts. */
import type { Deliberation, Grant, Vote } from '../../model/reading.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';
import { formatMoney } from './money.ts';

/** The vote on the act itself; a vote on a point or on the procedure decides something else. */
export function actVote(act: Deliberation): Vote | undefined {
  return act.votes.find((vote) => vote.scope === 'act');
}

/** One grant as far as its sum is concerned. */
export interface Sum {
  /** Undefined where the document prints none. */
  cents: number | undefined;
  inKind: boolean;
}

/** The sums of an act's grants, in order. */
export function sumsOf(grants: readonly Grant[]): Sum[] {
  return grants.map(({ amountCents, inKind }) => ({ cents: amountCents?.value, inKind: inKind === true }));
}

/**
 * « 26 100,50 € », or « au moins 26 100,50 € » where a grant of money has no printed amount: a part is never shown as
 * the whole. Undefined if no amount is known.
 */
export function sayTotal(sums: readonly Sum[], language: Language): string | undefined {
  const known = sums.flatMap(({ cents }) => cents ?? []);
  if (known.length === 0) return undefined;
  const amount = formatMoney(
    known.reduce((total, cents) => total + cents, 0),
    language,
  );
  const whole = sums.every(({ cents, inKind }) => cents !== undefined || inKind);
  return whole ? amount : markWords(language)('mark.at-least', { amount });
}

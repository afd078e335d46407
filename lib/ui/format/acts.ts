/** What is said of a whole act, from its parts. */
import type { Deliberation, Grant, Vote } from '../../model/reading.ts';

/** The vote on the act itself; a vote on a point or on the procedure decides something else. */
export function actVote(act: Deliberation): Vote | undefined {
  return act.votes.find((vote) => vote.scope === 'act');
}

/** Sum of the amounts granted, in cents; undefined if nothing with an amount is granted. */
export function totalGranted(grants: readonly Grant[]): number | undefined {
  const amounts = grants.flatMap((grant) => grant.amountCents?.value ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, cents) => sum + cents, 0);
}

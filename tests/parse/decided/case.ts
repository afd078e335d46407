import type { Deliberation, Vote } from '../../../lib/model/reading.ts';

export interface DecidedCase {
  name: string;
  /** Written as `linesOf` reads it; all names and sums are invented. */
  text: string;
  /** « Boule Ronde = 400 »: euros; « nature » after a grant in kind, its own vote in brackets. */
  grants: readonly string[];
  /** « majority for=18 against=4 »: the figures that are printed, or counted from printed names. Absent where there is none. */
  vote?: string;
}

export function grantsOf(act: Pick<Deliberation, 'grants'>): string[] {
  return act.grants.map(({ beneficiary, amountCents, inKind, vote }) => {
    const euros = amountCents === undefined ? '?' : amountCents.value / 100;
    return `${beneficiary.value} = ${euros}${inKind === true ? ' nature' : ''}${vote ? ` [${vote.outcome.value}]` : ''}`;
  });
}

const SIDES = ['for', 'against', 'abstentions', 'notVoting'] as const;

export function voteOf(act: Pick<Deliberation, 'votes'>): string | undefined {
  const vote = act.votes.find(({ scope }) => scope === 'act');
  if (!vote) return undefined;
  return [vote.outcome.value, ...SIDES.flatMap((side) => figure(vote, side))].join(' ');
}

function figure(vote: Vote, side: (typeof SIDES)[number]): string[] {
  const count = vote[side];
  if (!count || (count.certainty !== 'stated' && vote.named?.[side] === undefined)) return [];
  return [`${side}=${count.value}`];
}

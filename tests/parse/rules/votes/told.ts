/** What the rules on votes find, as their tables of cases write it. */
import type { Outcome, VoteSide } from '../../../../lib/model/reading.ts';
import type { VoteCue } from '../../../../lib/parse/grammar/votes/cue.ts';

/** A cue without the places of the names: « 2 abstentions: DURAND, PETIT ». */
export type Told = Outcome | { side: VoteSide; count?: number; names?: string[] };

export function toldBy(cue: VoteCue): Told {
  if (cue.says === 'outcome') return cue.outcome;
  const names = cue.voters.map((voter) => voter.value.name);
  return {
    side: cue.side,
    ...(cue.count === undefined ? {} : { count: cue.count }),
    ...(names.length > 0 ? { names } : {}),
  };
}

const counted =
  (side: VoteSide) =>
  (count: number, names?: string[]): Told => ({ side, count, ...(names ? { names } : {}) });

export const pour = counted('for');
export const contre = counted('against');
export const abstentions = counted('abstentions');
export const notVotingCount = counted('notVoting');

/** Named, or an office alone: no figure is printed. */
export const notVoting = (names?: string[]): Told => ({ side: 'notVoting', ...(names ? { names } : {}) });

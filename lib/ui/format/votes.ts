import type { Found } from '../../model/evidence.ts';
import type { Vote, VoteSide } from '../../model/reading.ts';
import type { PanelWords } from '../words/panel-words.ts';

/** The order in which votes are said. */
export const VOTE_SIDES = ['for', 'against', 'abstentions', 'notVoting'] as const satisfies readonly VoteSide[];

export interface SideCount {
  side: VoteSide;
  found: Found<number>;
}

/** The figures that a vote has, in the order in which votes are said. */
export function sideCounts(vote: Vote): SideCount[] {
  return VOTE_SIDES.flatMap((side) => {
    const found = vote[side];
    return found === undefined ? [] : [{ side, found }];
  });
}

/** « Adopté à l'unanimité, 62 pour (déduit), 0 contre (déduit) »: a vote in one line of plain text. */
export function sayVote(vote: Vote, t: PanelWords): string {
  const outcome = t(`outcome.${vote.outcome.value}.long`);
  const counts = sideCounts(vote).map(({ side, found }) => {
    const said = t(`votes.${side}`, { count: found.value });
    return found.certainty === 'stated' ? said : `${said} (${t(`certainty.${found.certainty}`)})`;
  });
  return [outcome, ...counts].join(', ');
}

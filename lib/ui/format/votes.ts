import type { Found } from '../../model/evidence.ts';
import type { SaidVote } from '../../model/correction.ts';
import type { Vote, VoteSide, VoteSubject } from '../../model/reading.ts';
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

/** « un point – amendement n° 2, à bulletin secret » */
export function saySubject({ scope, about, secret }: VoteSubject, t: PanelWords): string {
  const what = [t(`vote.scope.${scope}`), ...(about === undefined ? [] : [about])].join(' – ');
  return secret === true ? `${what}, ${t('votes.secret')}` : what;
}

/** As the user says it: « un point – amendement n° 2 : Adopté à la majorité, 40 pour ». */
export function saySaidVote(said: SaidVote, t: PanelWords): string {
  const counts = VOTE_SIDES.flatMap((side) => {
    const count = said[side];
    return count === undefined ? [] : [t(`votes.${side}`, { count })];
  });
  const voted = [t(`outcome.${said.outcome}.long`), ...counts].join(', ');
  return t('correction.set', { field: saySubject(said, t), value: voted });
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

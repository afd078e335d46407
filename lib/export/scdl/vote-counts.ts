/** The five figures of a vote, which SCDL délibérations wants together or not at all, and in agreement. */
import type { Found } from '../../model/evidence.ts';
import type { Deliberation } from '../../model/reading.ts';

export interface VoteFigures {
  VOTE_EFFECTIF: Found<number>;
  /** Those who voted for or against or abstained: neither absents nor those who take no part. */
  VOTE_REEL: Found<number>;
  VOTE_POUR: Found<number>;
  VOTE_CONTRE: Found<number>;
  VOTE_ABSTENTION: Found<number>;
}

/** Undefined if one of them is not surely known, or if they contradict one another or the votes cast. */
export function voteFigures(act: Deliberation): VoteFigures | undefined {
  const vote = act.votes.find(({ scope }) => scope === 'act');
  const counts = [vote?.for, vote?.against, vote?.abstentions];
  const { inOffice, votesCast } = act.members;
  if (!allKnown(counts) || !isKnown(inOffice)) return undefined;
  const [pour, contre, abstention] = counts;
  const sum = pour.value + contre.value + abstention.value;
  // Some councils count those who take no part among the votes cast.
  const agrees =
    votesCast === undefined || votesCast.value === sum || votesCast.value === sum + (vote?.notVoting?.value ?? 0);
  if (!agrees || sum > inOffice.value) return undefined;
  return {
    VOTE_EFFECTIF: inOffice,
    VOTE_REEL: isKnown(votesCast) && votesCast.value === sum ? votesCast : added(sum, counts),
    VOTE_POUR: pour,
    VOTE_CONTRE: contre,
    VOTE_ABSTENTION: abstention,
  };
}

type Three = [Found<number>, Found<number>, Found<number>];

const isKnown = (found: Found<number> | undefined): found is Found<number> =>
  found !== undefined && found.certainty !== 'uncertain';

const allKnown = (counts: readonly (Found<number> | undefined)[]): counts is Three => counts.every(isKnown);

const added = (value: number, counts: Three): Found<number> => ({
  value,
  certainty: 'inferred',
  rule: 'sum-of-votes',
  evidence: counts.flatMap(({ evidence }) => evidence),
});

/** Votes as the user corrected them: one that is none, one that was missed, and what one is on. */
import { ADDED, setByHand } from './corrected-value.ts';
import type { Change, Correction, SaidVote, Standing, VoteAnchor } from './correction.ts';
import { add, type Draft, isRemoved, remove, setAt } from './draft.ts';
import { findVote } from './entry-anchors.ts';
import { folded } from './entry-values.ts';
import type { Found } from './evidence.ts';
import type { Outcome, Vote, VoteSide, VoteSubject } from './reading.ts';

const SIDES = ['for', 'against', 'abstentions', 'notVoting'] as const satisfies readonly VoteSide[];

const aboutOf = ({ about }: VoteSubject): string => folded(about ?? '');

/** There is one vote on the act as a whole, whatever is said of what it is about. */
const areOnOne = (one: VoteSubject, other: VoteSubject): boolean =>
  one.scope === other.scope && (one.scope === 'act' || aboutOf(one) === aboutOf(other));

const sayTheSame = (one: VoteSubject, other: VoteSubject): boolean =>
  one.scope === other.scope && aboutOf(one) === aboutOf(other) && (one.secret ?? false) === (other.secret ?? false);

/** Whether a vote says all that the user said. */
export const votedAs = (vote: Vote, said: SaidVote): boolean =>
  areOnOne(vote, said) &&
  vote.outcome.value === said.outcome &&
  SIDES.every((side) => said[side] === undefined || vote[side]?.value === said[side]);

export function removeVote(draft: Draft, vote: VoteAnchor): Standing {
  const place = findVote(draft.read.votes, vote);
  if (place === -1) return 'agrees';
  remove(draft, 'votes', place);
  return 'stands';
}

/**
 * Now that the reader finds it too, once is enough; where it reads something else of the vote on the act, the user's word holds: an
 * act has one.
 */
export function addVote(
  draft: Draft,
  correction: Correction,
  { said, alike = 0 }: Extract<Change, { kind: 'missed-vote' }>,
): Standing {
  const here = draft.read.votes.flatMap((vote, place) => (isRemoved(draft, 'votes', place) ? [] : [{ vote, place }]));
  if (here.filter(({ vote }) => votedAs(vote, said)).length > alike) return 'agrees';
  const onAct = said.scope === 'act' ? here.find(({ vote }) => vote.scope === 'act') : undefined;
  const found = (value: unknown, before?: Found<unknown>) =>
    setByHand(correction, before, value as Outcome, ADDED + correction.id);
  const set = [['outcome', said.outcome] as const, ...SIDES.map((side) => [side, said[side]] as const)];
  if (onAct !== undefined) {
    for (const [field, value] of set) {
      if (value !== undefined) setAt(draft, `votes.${onAct.place}.${field}`, found(value, onAct.vote[field]));
    }
    return 'disagrees';
  }
  const values = set.filter(([, value]) => value !== undefined).map(([field, value]) => [field, found(value)]);
  add(draft, 'votes', {
    ...subjectOf(said),
    ...Object.fromEntries(values),
  });
  return 'stands';
}

const subjectOf = ({ scope, about, secret }: VoteSubject): VoteSubject => ({
  scope,
  ...(about !== undefined && { about }),
  ...(secret === true && { secret }),
});

export function setSubject(draft: Draft, { vote, said, read }: Extract<Change, { kind: 'vote-subject' }>): Standing {
  const place = findVote(draft.read.votes, vote);
  const now = draft.read.votes[place];
  if (now === undefined || isRemoved(draft, 'votes', place)) return 'unplaced';
  const votes = draft.act.votes.map((one, n) => {
    if (n !== place) return one;
    const { scope: _scope, about: _about, secret: _secret, ...rest } = one;
    return { ...rest, ...subjectOf(said), original: subjectOf(now) };
  });
  draft.act = { ...draft.act, votes };
  if (sayTheSame(now, said)) return 'agrees';
  return sayTheSame(now, read) ? 'stands' : 'disagrees';
}

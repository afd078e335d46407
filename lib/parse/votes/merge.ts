/** One vote that is told twice: « par 18 voix pour », and below « Adopté à la majorité ». */
import type { AssembledVote } from './assemble.ts';

const FIGURES = ['for', 'against', 'abstentions', 'notVoting'] as const;

/** Both as one, or nothing where they differ. */
export function mergeVotes(a: AssembledVote, b: AssembledVote): AssembledVote | undefined {
  const outcome = moreExact(a, b);
  if (!outcome) return undefined;
  const merged: AssembledVote = { ...a, ...b, outcome };
  for (const figure of FIGURES) {
    const [ours, theirs] = [a[figure], b[figure]];
    // What is printed prevails over what only followed from the other words.
    if (ours?.certainty === 'stated' && theirs?.certainty === 'stated' && ours.value !== theirs.value) return undefined;
    const better = ours?.certainty === 'stated' ? ours : (theirs ?? ours);
    if (better) merged[figure] = better;
  }
  const named = { ...a.named, ...b.named };
  return Object.keys(named).length > 0 ? { ...merged, named } : merged;
}

/** « adopté » says no more than « à l'unanimité » does; unanimity of those who voted goes with abstentions. */
function moreExact(a: AssembledVote, b: AssembledVote): AssembledVote['outcome'] | undefined {
  if (a.outcome.value === b.outcome.value) return a.outcome;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.outcome.value === 'adopted' && isCarried(other)) return other.outcome;
    const abstainedOnly = other.outcome.certainty === 'inferred' && (other.against?.value ?? 0) === 0;
    if (one.outcome.value === 'unanimous' && other.outcome.value === 'majority' && abstainedOnly) return one.outcome;
  }
  return undefined;
}

function isCarried(vote: AssembledVote): boolean {
  return vote.outcome.value === 'unanimous' || vote.outcome.value === 'majority';
}

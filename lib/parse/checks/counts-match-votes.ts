import type { Vote } from '../../model/reading.ts';
import {
  type CheckRule,
  evidenceOf,
  failed,
  NOT_APPLICABLE,
  passed,
  printed,
  type ReadAct,
  type Verdict,
} from './check.ts';

/** Votes on procedure decide nothing, and are often given by show of hands without figures. */
const decides = ({ scope }: Vote): boolean => scope !== 'procedure';

/** What the act says of itself, and the figures contradict. */
function contradiction(vote: Vote): Verdict | undefined {
  const { outcome } = vote;
  const [inFavour, against] = [printed(vote.for), printed(vote.against)];
  if (against === undefined || against.value === 0) return undefined;
  if (outcome.value === 'unanimous') {
    const evidence = evidenceOf(outcome, against);
    return { result: 'failed', fault: 'unanimous-and-opposed', expected: 0, actual: against.value, evidence };
  }
  const adopted = outcome.value === 'majority' || outcome.value === 'adopted';
  // As many against as for: the president's vote decides (CGCT L2121-20).
  if (!adopted || inFavour === undefined || inFavour.value >= against.value) return undefined;
  const evidence = evidenceOf(outcome, inFavour, against);
  return { result: 'failed', fault: 'adopted-by-fewer', expected: against.value, actual: inFavour.value, evidence };
}

/**
 * The numbers of votes that councils call « votants » or « voix »: abstentions are votes for some and none for others; who
 * takes no part is there all the same. Sides that are only named count by their names.
 */
function readings(vote: Vote, inFavour: number): number[] {
  const cast = inFavour + (vote.against?.value ?? 0);
  const abstentions = vote.abstentions?.value ?? 0;
  const notVoting = vote.notVoting?.value ?? 0;
  return [cast + abstentions, cast + abstentions + notVoting, cast, cast + notVoting];
}

/**
 * Whether votes that the counts leave over are missing. An act that gives one side alone (« par 18 voix ») says nothing of
 * the others; one that gives two gives all, and unanimity says that nobody is against.
 */
const isComplete = ({ against, abstentions, outcome }: Vote): boolean =>
  against !== undefined || abstentions !== undefined || outcome.value === 'unanimous';

/** « 18 pour, 3 contre, 1 abstention » and « votants : 22 », by any of the ways in which councils count. */
function agreement(vote: Vote, act: ReadAct): Verdict {
  const declared = printed(act.members.votesCast);
  const inFavour = printed(vote.for);
  if (!declared || !inFavour) return NOT_APPLICABLE;
  const sums = readings(vote, inFavour.value);
  const evidence = evidenceOf(declared, inFavour, vote.against, vote.abstentions, vote.notVoting);
  if (sums.includes(declared.value)) return passed({ expected: declared.value, actual: declared.value, evidence });
  // Members come and leave after the head of the minutes was written.
  const inherited = act.inherited?.some((path) => path.startsWith('members')) ?? false;
  if (inherited || (!isComplete(vote) && Math.max(...sums) < declared.value)) return NOT_APPLICABLE;
  return failed({ expected: declared.value, actual: sums[0] ?? 0, evidence });
}

/** Every vote on the act or on one of its points; the first fault is told. */
export const countsMatchVotes: CheckRule = {
  code: 'counts-match-votes',
  run(act) {
    const verdicts = act.votes.filter(decides).map((vote) => contradiction(vote) ?? agreement(vote, act));
    const byResult = (result: Verdict['result']) => verdicts.find((one) => one.result === result);
    return byResult('failed') ?? byResult('passed') ?? NOT_APPLICABLE;
  },
};

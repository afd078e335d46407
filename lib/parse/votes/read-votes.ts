/** The votes of an act, its own first. */
import { DECIDES } from '../grammar/votes/deciding.ts';
import { resolveAll } from '../resolve.ts';
import { voteRules } from '../rules/votes/index.ts';
import type { Span } from '../text/flow.ts';
import type { ActText } from '../zones.ts';
import { assembleVote } from './assemble.ts';
import type { Electorate } from './electorate.ts';
import { passagesOf, type CueFinding, type VotePassage } from './passages.ts';
import { scoped, type ScopedVote, type ToldVote } from './scope.ts';

/** @param apart stretches that hold votes of their own, as the rows of a table do */
export function readVotes(act: ActText, electorate: Electorate, apart: readonly Span[] = []): ScopedVote[] {
  const isApart = (cue: CueFinding) => apart.some((span) => span.start <= cue.start && cue.start < span.end);
  const found = resolveAll(voteRules, act).filter((cue) => !isApart(cue));
  const told: ToldVote[] = [];
  let waiting: VotePassage | undefined;
  for (const alone of passagesOf(withoutPassingNotes(found, act), act)) {
    const passage = waiting ? joined(waiting, alone) : alone;
    const together = assembleVote(passage, act, electorate);
    const vote = together ?? (waiting && assembleVote(alone, act, electorate));
    waiting = vote ? undefined : alone;
    if (vote) told.push({ passage: together ? passage : alone, vote });
  }
  const last = told.at(-1);
  if (waiting && last) {
    // « Adopté à l'unanimité. » and then, apart, who took no part.
    const passage = joined(last.passage, waiting);
    told[told.length - 1] = { passage, vote: assembleVote(passage, act, electorate) ?? last.vote };
  }
  return scoped(told, act);
}

/** « Le Maire ne prend pas part au vote. » says too little to be a vote: it belongs to the one that is told next. */
function joined(a: VotePassage, b: VotePassage): VotePassage {
  return { cues: [...a.cues, ...b.cues], start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/**
 * « prend acte » is what came of the act only where it decides nothing else, or where « Le Conseil prend acte … » stands in
 * a sentence of its own and no vote is told.
 */
function withoutPassingNotes(cues: readonly CueFinding[], act: ActText): CueFinding[] {
  const dispositif = act.zones.filter(({ zone }) => zone === 'dispositif' || zone === 'vote');
  const decides = dispositif.some(({ start, end }) => DECIDES.test(act.flow.folded.slice(start, end)));
  if (!decides) return [...cues];
  const isVoted = cues.some(({ value }) => value.says === 'count' || value.outcome !== 'noted');
  return cues.filter(
    (cue) => cue.value.says === 'count' || cue.value.outcome !== 'noted' || (!isVoted && isOwn(cue, act)),
  );
}

const OWN_SENTENCE =
  /(?:^|\n|\. )(?:le |la |l')(?:conseil|bureau|assemblee|comite|commission permanente)\b[^.\n]{0,80}$/;

function isOwn({ start }: CueFinding, act: ActText): boolean {
  return OWN_SENTENCE.test(act.flow.folded.slice(Math.max(0, start - 120), start));
}

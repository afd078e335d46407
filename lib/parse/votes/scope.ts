/** Which of the votes told is the act's own. */
import type { Vote } from '../../model/reading.ts';
import { AMENDMENT, MINUTES, OF_POINT, PROCEDURE, PROCEDURE_AFTER } from '../grammar/votes/subjects.ts';
import type { ActText } from '../zones.ts';
import type { AssembledVote } from './assemble.ts';
import { mergeVotes } from './merge.ts';
import type { VotePassage } from './passages.ts';

export interface ToldVote {
  passage: VotePassage;
  vote: AssembledVote;
}

/** A vote with its scope, and where it is told. */
export interface ScopedVote {
  vote: Vote;
  passage: VotePassage;
}

/** How far around a passage its subject is looked for. */
const REACH = 260;

/** Gives each vote its scope; the act's own comes first, then those on its points, then those of procedure. */
export function scoped(told: readonly ToldVote[], act: ActText): ScopedVote[] {
  const before = (one: ToldVote) => textBefore(one.passage, told[told.indexOf(one) - 1]?.passage, act);
  const procedure = told.filter(
    (one) => PROCEDURE.test(before(one)) || PROCEDURE_AFTER.test(textAfter(one.passage, act)),
  );
  let rest = told.filter((one) => !procedure.includes(one));
  const minutes = rest.filter((one) => MINUTES.test(before(one)));
  // An act about nothing else than the minutes of the sitting before has that vote as its own.
  if (minutes.length < rest.length) {
    procedure.push(...minutes);
    rest = rest.filter((one) => !minutes.includes(one));
  }
  const points = rest.filter((one) => AMENDMENT.test(before(one)) || OF_POINT.test(before(one)));
  const own = rest.filter((one) => !points.includes(one));
  const scope = (kind: Vote['scope']) => (one: ToldVote) => ({
    vote: { scope: kind, ...one.vote },
    passage: one.passage,
  });
  return [...ownVotes(own, act), ...points.map(scope('point')), ...procedure.map(scope('procedure'))];
}

/** Told twice, a vote is one; told differently, the last is on the whole and those before it are on its points. */
function ownVotes(own: readonly ToldVote[], act: ActText): ScopedVote[] {
  const last = own.at(-1);
  if (!last) return [];
  let whole = last.vote;
  const points: ScopedVote[] = [];
  for (const { vote, passage } of own.slice(0, -1)) {
    const merged = mergeVotes(vote, whole);
    if (merged) whole = merged;
    else if (vote.outcome.value === 'noted' && whole.outcome.certainty === 'inferred' && onlyNotes(act))
      whole = { ...whole, outcome: vote.outcome };
    else points.push({ vote: { scope: 'point', ...vote }, passage });
  }
  return [{ vote: { scope: 'act', ...whole }, passage: last.passage }, ...points];
}

/** « PREND ACTE du débat », and nothing else is decided: the figures below it are those of the taking note. */
function onlyNotes({ zones, flow }: ActText): boolean {
  return !zones.some(
    ({ zone, start, end }) => zone === 'dispositif' && DECIDES_MORE.test(flow.folded.slice(start, end)),
  );
}

const DECIDES_MORE =
  /\b(?:approuv|decid|autoris|attribu|accord|adopt|fix|vot|valid|accept|donn(?!e acte)|design|charg)(?:e|ent|er)\b/;

/** What stands between the vote before and this one, within reach. */
function textBefore(passage: VotePassage, previous: VotePassage | undefined, act: ActText): string {
  const zone = act.zones.find(({ start, end }) => start <= passage.start && passage.start < end);
  const from = Math.max(zone?.start ?? 0, endOf(previous, passage, act), passage.start - REACH);
  return act.flow.folded.slice(from, passage.start);
}

/** What is left of the paragraph that tells the vote before is about that one. */
function endOf(previous: VotePassage | undefined, passage: VotePassage, { flow: { folded } }: ActText): number {
  if (previous === undefined) return 0;
  const paragraph = folded.indexOf('\n', previous.end);
  return paragraph >= 0 && paragraph < passage.start ? paragraph : previous.end;
}

function textAfter(passage: VotePassage, act: ActText): string {
  return act.flow.folded.slice(passage.end, passage.end + REACH);
}

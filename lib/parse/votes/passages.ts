/** Marks of votes that stand together tell of one vote. */
import type { VoteCue } from '../grammar/votes/cue.ts';
import type { Finding } from '../rule.ts';
import type { Span } from '../text/flow.ts';
import type { ActText } from '../zones.ts';

export type CueFinding = Finding<VoteCue>;

/** Where one vote is told. */
export interface VotePassage extends Span {
  cues: readonly CueFinding[];
}

/** More text than this between two marks, and they tell of two votes. */
const WIDEST_GAP = 160;

/** Groups marks, which must be in the order of the text. */
export function passagesOf(cues: readonly CueFinding[], act: ActText): VotePassage[] {
  const passages: CueFinding[][] = [];
  for (const cue of cues) {
    const current = passages.at(-1);
    if (current && belongs(cue, current, act)) current.push(cue);
    else passages.push([cue]);
  }
  return passages.map((members) => ({
    cues: members,
    start: members[0]?.start ?? 0,
    end: Math.max(...members.map((cue) => cue.end)),
  }));
}

function belongs(cue: CueFinding, passage: readonly CueFinding[], act: ActText): boolean {
  const last = passage.at(-1);
  if (!last) return false;
  // Who voted so, in brackets, does not part one figure from the next.
  const between = act.flow.folded.slice(last.end, cue.start).replace(/\([^)]{0,4000}\)/g, '');
  const paragraphs = between.split('\n').filter((paragraph) => paragraph.trim() !== '');
  if (!between.includes('\n')) return !(between.length > WIDEST_GAP && repeats(cue, passage));
  // Between « Pour : 12 » and « Contre : 3 » names may stand, over any number of paragraphs, but no other sentence.
  if (isListed(cue)) return true;
  if (paragraphs.some((paragraph) => DELIBERATES.test(paragraph))) return false;
  if (endsAmendment(cue, passage, act)) return false;
  return paragraphs.every((paragraph) => paragraph.length < SHORT || isNames(paragraph)) && !repeats(cue, passage);
}

/** The body decides anew. */
const DELIBERATES = /\bapres (?:en )?(?:avoir|en) (?:en )?(?:delibere|debattu)/;

/** A name under the head of a column: the side's figure came before it. */
const isListed = ({ value }: CueFinding): boolean => value.says === 'count' && value.listed === true;

/** A vote on an amendment ends with its paragraph, unless figures follow: « Amendement n° 1 », « Pour : 5 », « Contre : 20 ». */
function endsAmendment(cue: CueFinding, passage: readonly CueFinding[], { flow: { folded } }: ActText): boolean {
  const start = passage[0]?.start ?? cue.start;
  const paragraph = folded.slice(folded.lastIndexOf('\n', start) + 1, start);
  return cue.value.says === 'outcome' && /\bamendements?\b/.test(paragraph);
}

/** Paragraphs below this many characters are labels: « Résultat du vote : ». */
const SHORT = 40;

/** The passage says this already: what follows is another vote. */
function repeats(cue: CueFinding, passage: readonly CueFinding[]): boolean {
  if (isListed(cue)) return false;
  return passage.some(({ value }) => {
    if (value.says === 'count')
      return cue.value.says === 'count' && cue.value.side === value.side && value.side !== 'notVoting';
    return cue.value.says === 'outcome' && (cue.value.outcome === value.outcome || value.outcome !== 'adopted');
  });
}

function isNames(folded: string): boolean {
  return folded.split(/,|\bm\.|\bmme\b|\n/).length * 30 > folded.length;
}

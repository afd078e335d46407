/** Which of the votes told is the act's own. */
import type { Vote } from '../../model/reading.ts';
import type { ActText } from '../zones.ts';
import type { AssembledVote } from './assemble.ts';
import type { VotePassage } from './passages.ts';

export interface ToldVote {
  passage: VotePassage;
  vote: AssembledVote;
}

/**
 * « s'ils souhaitent conserver le vote à main levée », « d'ajouter un point à l'ordre du jour », « de ne pas recourir au
 * scrutin secret », « le huis clos »: how the sitting goes, not what it decides.
 */
const PROCEDURE =
  /\b(?:conserver|proceder|souhait\w+|accept\w+|decid\w+|propos\w+|accord|approuv\w+|ajout\w+|demand\w+|recour\w+|prononc\w+)\b[^.\n]{0,100}\b(?:main levee|scrutin (?:secret|public)|bulletins? secrets?|(?:a|de) l'ordre du jour|huis clos|secretaire de seance|procedure d'urgence|l'urgence)\b/;

/** The minutes of the sitting before: a procedure, unless the act is about nothing else. */
const MINUTES =
  /\b(?:proces[- ]verb\w+|compte[- ]rendus?)\b[^.\n]{0,60}\b(?:seance|reunion|conseil|precedent\w*)\b[^\n]{0,80}$/;

const AMENDMENT = /\b(?:sous-)?amendements?\b[^\n]{0,160}$/;

/** How far before a passage its subject is looked for. */
const REACH = 260;

/** Gives each vote its scope; the act's own comes first. */
export function scoped(told: readonly ToldVote[], act: ActText): Vote[] {
  const before = (one: ToldVote) => textBefore(one.passage, told[told.indexOf(one) - 1]?.passage, act);
  const procedure = told.filter((one) => PROCEDURE.test(before(one)));
  let rest = told.filter((one) => !procedure.includes(one));
  const minutes = rest.filter((one) => MINUTES.test(before(one)));
  if (minutes.length < rest.length) {
    procedure.push(...minutes);
    rest = rest.filter((one) => !minutes.includes(one));
  }
  const amendments = rest.filter((one) => AMENDMENT.test(before(one)));
  const own = rest.filter((one) => !amendments.includes(one));
  return [
    ...ownVotes(own),
    ...amendments.map(({ vote }): Vote => ({ scope: 'point', about: 'amendement', ...vote })),
    ...procedure.map(({ vote }): Vote => ({ scope: 'procedure', ...vote })),
  ];
}

/** Told twice, a vote is one; told differently, the last is on the whole and those before it are on its points. */
function ownVotes(own: readonly ToldVote[]): Vote[] {
  const last = own.at(-1);
  if (!last) return [];
  let whole = last.vote;
  const points: Vote[] = [];
  for (const { vote } of own.slice(0, -1)) {
    const merged = merge(vote, whole);
    if (merged) whole = merged;
    else points.push({ scope: 'point', ...vote });
  }
  return [{ scope: 'act', ...whole }, ...points];
}

const FIGURES = ['for', 'against', 'abstentions', 'notVoting'] as const;

/** Both as one, or nothing where they differ. */
function merge(a: AssembledVote, b: AssembledVote): AssembledVote | undefined {
  const outcome = moreExact(a, b);
  if (!outcome) return undefined;
  const merged: AssembledVote = { ...a, ...b, outcome };
  for (const figure of FIGURES) {
    const [ours, theirs] = [a[figure], b[figure]];
    if (ours && theirs && ours.value !== theirs.value) return undefined;
    const better = ours?.certainty === 'stated' ? ours : (theirs ?? ours);
    if (better) merged[figure] = better;
  }
  const named = { ...a.named, ...b.named };
  return Object.keys(named).length > 0 ? { ...merged, named } : merged;
}

/** « adopté » says no more than « à l'unanimité » does. */
function moreExact(a: AssembledVote, b: AssembledVote): AssembledVote['outcome'] | undefined {
  if (a.outcome.value === b.outcome.value) return a.outcome;
  if (a.outcome.value === 'adopted' && isCarried(b)) return b.outcome;
  return b.outcome.value === 'adopted' && isCarried(a) ? a.outcome : undefined;
}

/** What stands between the vote before and this one, within reach. */
function textBefore(passage: VotePassage, previous: VotePassage | undefined, act: ActText): string {
  const zone = act.zones.find(({ start, end }) => start <= passage.start && passage.start < end);
  const from = Math.max(zone?.start ?? 0, previous?.end ?? 0, passage.start - REACH);
  return act.flow.folded.slice(from, passage.start);
}

function isCarried(vote: AssembledVote): boolean {
  return vote.outcome.value === 'unanimous' || vote.outcome.value === 'majority';
}

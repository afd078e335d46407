import { VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { readVoters, trailingVoters, leadingVoters, type Voter } from '../../grammar/votes/voters.ts';
import { matches, type Rule } from '../../rule.ts';
import type { Flow } from '../../text/flow.ts';

/**
 * « Madame X ne prenant pas part au vote », « MM. A, B et C ne prennent pas part au vote », « non-participations au vote de
 * A et B ». « Le Maire ne prend pas part au vote » has no name, and is counted as one.
 */
const AFTER_NAMES =
  /\b(?:ne (?:prend|prennent|prenant|participe|participent|participant) pas (?:part )?au vote|n'(?:a|ont|ayant) pas (?:pris part|participe) au vote)/g;
const BEFORE_NAMES = /\bnon[- ]?participations? au vote (?:de|d'|:) ?/g;
const OFFICER =
  /\b(?:le |la |l')?(?:maire|president|presidente|rapporteur|interesse|adjointe?)(?: (?:de seance|sortant))?,? $/;
const REACH = 400;

export const notTakingPart: Rule<VoteCue> = {
  id: 'not-taking-part',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const match of matches(zone, act, AFTER_NAMES)) {
      const from = Math.max(zone.start, match.index - REACH);
      const before = act.flow.folded.slice(from, match.index);
      // « 2 ne prennent pas part au vote » is a count, which another rule reads.
      if (/\d ?$/.test(before)) continue;
      const sentence = from + before.lastIndexOf('\n') + 1;
      const voters = trailingVoters(act.flow, sentence, match.index);
      const officer = OFFICER.exec(before);
      if (voters.length === 0 && officer === null) continue;
      const start = voters[0]?.start ?? from + (officer?.index ?? 0);
      yield { value: cue(voters), start, end: match.index + match[0].length };
    }
    for (const match of matches(zone, act, BEFORE_NAMES)) {
      const from = match.index + match[0].length;
      const voters = namesAfter(act.flow, from, Math.min(zone.end, from + REACH));
      if (voters.length > 0) yield { value: cue(voters), start: match.index, end: voters.at(-1)?.end ?? from };
    }
  },
};

function cue(voters: readonly Voter[]): VoteCue {
  return { says: 'count', side: 'notVoting', voters };
}

function namesAfter(flow: Flow, from: number, to: number): Voter[] {
  const stop = /[)\n]|(?<!\bMM?)\./.exec(flow.text.slice(from, to));
  const end = from + (stop?.index ?? to - from);
  const all = readVoters(flow, from, end);
  return all.length > 0 ? all : leadingVoters(flow, from, end);
}

import { VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { leadingVoters, readVoters, trailingVoters, type Voter } from '../../grammar/votes/voters.ts';
import { matches, type Rule } from '../../rule.ts';
import type { Flow } from '../../text/flow.ts';

/**
 * « Madame X ne prenant pas part au vote », « MM. A et B, intéressés, n'ont pris part ni au débat ni au vote »,
 * « non-participations au vote de A et B », « M. A se déporte », « N'ont pas pris part au vote : Mme A, M. B ». « Le Maire ne prend pas part au
 * vote » has no name, and is counted as one.
 */
const DEBATE = String.raw`(?:au debat|aux debats|a la discussion|aux discussions|aux deliberations)`;
const TAKES_NO_PART = new RegExp(
  [
    String.raw`\b(?:ne (?:prend|prennent|prenant) pas part|ne (?:participe|participent|participant) pas|n'(?:a|ont|ayant) pas (?:pris part|participe)) (?:${DEBATE},? ni )?au vote`,
    String.raw`\b(?:ne (?:prend|prennent|prenant) (?:pas )?part|ne (?:participe|participent|participant)|n'(?:a|ont|ayant) (?:pas )?(?:pris part|participe)) ni ${DEBATE},? ni au vote`,
    String.raw`\b(?:se deporte(?:nt)?|se deportant|s'etant deportee?s?|s'est deportee?|se sont deportee?s)\b`,
  ].join('|'),
  'g',
);
const NAMES_FOLLOW =
  /\bnon[- ]?participations? au vote (?:de\s|d'|: ?)|\b(?:deports?|(?:se sont|s'est) deportee?s?) (?:de\s|d'|: ?)/g;
const VOTE = /au vote|deport/;
/** « M. X sort de la salle et », « Mme Y, ayant quitté la séance, » */
const LEAVING =
  /,? (?:sort(?:ent)?|quitt(?:e|ent|ant)|se retir(?:e|ent|ant)|(?:a|ont|ayant) quitte|(?:s')?(?:est|sont|etant) (?:sorti|retire)e?s?)\b[^.;\n]{0,40}$/;
/** « Le Maire », « M. le Maire, président de l'association, » */
const OFFICER =
  /\b(?:le |la |l')?(?:maire|president|presidente|rapporteur|interesse|adjointe?)(?: (?:de seance|sortant))?(?:, [^,.;()\n]{3,80},)?,? ?$/;
const REACH = 400;

export const notTakingPart: Rule<VoteCue> = {
  id: 'not-taking-part',
  zones: VOTE_ZONES,
  words: ['au vote', 'deport'],
  *find(zone, act) {
    const { flow } = act;
    for (const match of matches(zone, act, TAKES_NO_PART, VOTE)) {
      const end = match.index + match[0].length;
      const from = Math.max(zone.start, match.index - REACH);
      const before = flow.folded.slice(from, match.index);
      // « 2 ne prennent pas part au vote » and « … : 2 » are counts, which other rules read.
      if (/\d ?$/.test(before) || /^ ?: ?\d/.test(flow.folded.slice(end, end + 5))) continue;
      const listed = /^ ?: ?/.exec(flow.folded.slice(end, end + 3))?.[0].length;
      if (listed !== undefined) {
        const voters = namesAfter(flow, end + listed, Math.min(zone.end, end + REACH));
        if (voters.length > 0) yield { value: cue(voters), start: match.index, end: voters.at(-1)?.end ?? end };
        continue;
      }
      const leaving = LEAVING.exec(before)?.index ?? before.length;
      const voters = trailingVoters(flow, from + sentenceStart(before), from + leaving);
      const officer = OFFICER.exec(leaving < before.length ? `${before.slice(0, leaving)}, ` : before);
      if (voters.length === 0 && officer === null) continue;
      yield { value: cue(voters), start: voters[0]?.start ?? from + (officer?.index ?? 0), end };
    }
    for (const match of matches(zone, act, NAMES_FOLLOW, VOTE)) {
      const from = match.index + match[0].length;
      const voters = namesAfter(flow, from, Math.min(zone.end, from + REACH));
      if (voters.length > 0) yield { value: cue(voters), start: match.index, end: voters.at(-1)?.end ?? from };
    }
  },
};

function cue(voters: readonly Voter[]): VoteCue {
  return { says: 'count', side: 'notVoting', voters };
}

/** The sentence begins after a line's end, an open bracket, or a full stop that ends no initial and no « M. ». */
function sentenceStart(before: string): number {
  let start = Math.max(before.lastIndexOf('\n'), /\([^)]*$/.exec(before)?.index ?? -1) + 1;
  for (const match of before.matchAll(/(?<=[a-z)]{3}|[€%\d])\. /g))
    start = Math.max(start, match.index + match[0].length);
  return start;
}

function namesAfter(flow: Flow, from: number, to: number): Voter[] {
  const stop = /[()\n]|(?<!\b\p{Lu}{1,2}|\bMmes?)\./u.exec(flow.text.slice(from, to));
  const end = from + (stop?.index ?? to - from);
  const all = readVoters(flow, from, end);
  return all.length > 0 ? all : leadingVoters(flow, from, end);
}

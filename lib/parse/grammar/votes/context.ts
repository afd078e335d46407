/** Where a vote of this body may be told, and how to tell it from votes that others held. */
import { perAct } from '../../per-act.ts';
import { BODY, BODY_NOUN } from '../bodies.ts';
import type { ActText, Zone, ZoneText } from '../../zones.ts';

export const VOTE_ZONES: readonly Zone[] = ['header', 'roll-call', 'recitals', 'dispositif', 'vote', 'signature'];

/** Where a word of outcome is part of a title, or of what others did, unless it is called a vote. */
const DOUBTFUL: ReadonlySet<Zone> = new Set(['header', 'roll-call', 'recitals']);

/** Votes of others, told in the recitals: « la commission a émis, à l'unanimité, un avis favorable ». */
const OTHERS =
  /\b(?:commissions?|comite (?:technique|social|de pilotage|consultatif|d'agrement|de programmation|d'attribution|des? \w+)|assemblee generale|conseil d'administration|conseil de quartier|jury|avis (?:favorable|defavorable)|syndicat|copropriete)\b/;

/** « Le Conseil émet un avis défavorable »: what it decides; « la commission émet » is told by the commission. */
const OWN_OPINION = /\b(?:emet|rend|donne) (?:un )?avis (?:favorable|defavorable)/g;

/** In the recitals a vote is only believed where it is called one, or where the body is its subject. */
const VOTING =
  /\b(?:votes?|votants?|adopt\w+|voix|deliber\w+|membres (?:presents|du)|(?:le|du|au) (?:conseil|bureau|comite)|accord|accepte\w*|approuve\w*|(?:est|sont) elue?s?)\b/;

const OWN_BODY = new RegExp(
  `^[^a-z]*(?:sur (?:proposition|avis|rapport) [^\\n.,;:]{0,60}, )?(?:apres (?:en )?avoir (?:en )?delibere,? (?:le |la |l')${BODY_NOUN}[^,;:]{0,60}|(?:le |la |l')?${BODY_NOUN}[^;:]{0,80}? apres (?:en )?avoir (?:en )?delibere)`,
);

/** « Mis aux voix par M. le Président, le projet d'aide au syndicat mixte recueille 21 voix »: only the body itself is asked. */
const PUT_TO_VOTE = /^[^a-z]*(?:mise?s?|soumise?s?) (?:aux voix|au vote)\b/;

const BODIES = new RegExp(BODY, 'g');
const BOARD = "conseil d'administration";
/** The act is the board's own, as a CCAS's is: its head names no other body. */
const isBoards = perAct(({ flow, zones }) => {
  const heads = zones.filter(({ zone }) => zone === 'header').map(({ start, end }) => flow.folded.slice(start, end));
  const named = heads.flatMap((head) => head.match(BODIES) ?? []);
  return named.length > 0 && named.every((body) => body === BOARD);
});

/** Longest stretch before a cue in which its subject is looked for. */
const REACH = 240;

/** The vote told at `at` is one of another body than the one whose act this is. */
export function isOfOthers(zone: ZoneText, act: ActText, at: number): boolean {
  const before = sentenceBefore(act.flow.folded, Math.max(zone.start, at - REACH), at);
  // « Le Conseil d'administration, après en avoir délibéré, » is this body, whatever it is called.
  const after = before.slice(OWN_BODY.exec(before)?.[0].length ?? 0);
  if (PUT_TO_VOTE.test(lineBefore(act.flow.folded, Math.max(zone.start, at - REACH), at))) return false;
  const sentence = isBoards(act) ? after.replaceAll(BOARD, '') : after;
  return (
    OTHERS.test(sentence.replace(OWN_OPINION, '')) && !/\b(?:commission permanente|comite syndical)\b/.test(sentence)
  );
}

/** The words at `at` tell of no vote of this body. */
export function isElsewhere(zone: ZoneText, act: ActText, at: number): boolean {
  if (isOfOthers(zone, act, at)) return true;
  return DOUBTFUL.has(zone.zone) && !VOTING.test(paragraphAround(act.flow.folded, zone, at));
}

function sentenceBefore(folded: string, from: number, at: number): string {
  const before = folded.slice(from, at);
  const end = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';'));
  return before.slice(end + 1);
}

function lineBefore(folded: string, from: number, at: number): string {
  const before = folded.slice(from, at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function paragraphAround(folded: string, zone: ZoneText, at: number): string {
  const from = Math.max(zone.start, at - REACH);
  const before = folded.slice(from, at);
  const after = folded.slice(at, Math.min(zone.end, at + REACH));
  return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
}

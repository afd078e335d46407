import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Ce point est retiré de l'ordre du jour », « Dossier ajourné », « la délibération est reportée à une séance ultérieure ». */
const PATTERN = new RegExp(
  [
    String.raw`\b(?:dossier|rapport|projet|deliberation|proposition|point|question|affaire|examen|vote)\b[^\n.;:]{0,60}?\b(?:est|sont|a ete|ont ete|:)? ?(?:retiree?s?(?: de l'ordre du jour| de la seance|(?=\s*(?:[.!\n]|$)))|ajournee?s?|(?:reportee?s?|renvoyee?s?) (?:a|au|lors)\b[^\n.;]{0,40}\b(?:seance|conseil|bureau|date)\b)`,
    String.raw`\b(?:decide\w*|propose\w*|accepte\w*|approuve\w*|demande\w*)\b[^.\n]{0,60} (?:d'ajourner|de (?:reporter|retirer|surseoir|renvoyer))\b[^.\n]{0,60}\b(?:examen|point|dossier|deliberation|rapport|vote|question|decision)\b`,
    String.raw`\bsurs(?:oit|eoir|is) a statuer sur (?:ce|cette|le present) (?:dossier|point|deliberation|rapport)\b`,
    String.raw`(?<=^|\n|\. |- )(?:ajourne|retire|reporte|report du (?:point|dossier|vote))e?s?(?=\s*(?:[.!\n]|$))`,
  ].join('|'),
  'g',
);

export const postponed: Rule<VoteCue> = {
  id: 'postponed',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isOfOthers(zone, act, match.index)) continue;
      yield {
        value: { says: 'outcome', outcome: 'postponed' },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

import { isElsewhere, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/** « La proposition est rejetée », « Le Conseil rejette cette délibération », « n'est pas adopté », « Rejeté ». */
const PATTERN = new RegExp(
  [
    String.raw`\b(?:dossier|rapport|projet|deliberation|proposition|motion|voeu|vœu|texte|resolution|point)\b[^\n.;:]{0,60}?\b(?:rejete|repousse|refuse)e?s?\b`,
    String.raw`\b(?:dossier|rapport|projet|deliberation|proposition|motion|voeu|vœu|texte|resolution|point)\b[^\n.;:]{0,40}?\b(?:n'(?:est|a|ont|sont) pas (?:ete )?|non )(?:adopte|approuve|accepte)e?s?\b`,
    String.raw`\b(?:rejette|refuse|repousse|n'adopte pas|n'approuve pas|n'accepte pas)(?:nt)? (?:cette|la|ladite|le|ce) (?:proposition|deliberation|motion|projet|dossier|rapport|texte)\b`,
    String.raw`(?<=^|\n|\. |- )(?:rejete|refuse|rejet)e?s?(?=\s*(?:[.,!\n]|$|a l'unanim|a la majorite|par \d))`,
  ].join('|'),
  'g',
);

const REFUSING = /rejet|repouss|refus|(?:pas|non) /;

export const rejected: Rule<VoteCue> = {
  id: 'rejected',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN, REFUSING)) {
      if (isElsewhere(zone, act, match.index)) continue;
      yield {
        value: { says: 'outcome', outcome: 'rejected' },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

import { isElsewhere, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « Le Conseil adopte. », « Ce dossier a été adopté », « Délibération adoptée par 14 voix », « ACCEPTE CETTE PROPOSITION »,
 * « Délibération prise en ce sens. », « Adopté », « Le Conseil adopte les conclusions du rapport. », « ADOPTE le rapport qui précède et le convertit en délibération ». « Le Conseil adopte le règlement » is a decision, and no vote;
 * « le rapport est soumis au vote » tells no outcome.
 */
const PATTERN = new RegExp(
  [
    String.raw`\b(?:conseil|bureau|assemblee|comite)\b[^\n.;:]{0,60} adopte(?=\s*(?:[.!\n]|$))`,
    String.raw`\b(?:conclusions|dossier|rapport|projet|deliberation|proposition|motion|voeu|vœu|texte|ensemble|resolution|point)\b[^\n.;:]{0,60}?\b(?<!pas |non |ete a nouveau )(?:adopte|approuve|accepte|(?<=\b(?:est|sont|ete) )vote)e?s?\b(?=\s*(?:[.,;!\n]|$|a l'unanim|a la majorite|par |avec |:))`,
    String.raw`\b(?:accepte|adopte|approuve)(?:nt)? (?:cette|la|ladite) (?:proposition|deliberation)(?=\s*(?:[.,;!\n]|$|a l'unanim|a la majorite))`,
    String.raw`\b(?:conseil|bureau|assemblee|comite|commission)\b[^\n.;:]{0,160} (?:adopte|approuve) les (?:conclusions|propositions) (?:du|de ce) (?:present )?rapport(?=\s*(?:[.,;!\n]|$))`,
    String.raw`\b(?:conseil|bureau|assemblee|comite|commission)\b[^\n.;:]{0,160} adopte le (?:present )?rapport qui precede et le convertit en deliberation\b`,
    String.raw`\bdeliberation prise en ce sens\b`,
    String.raw`(?<=^|\n|\. |- )(?:adopte|approuve|accepte|adoption|accord du conseil)e?s?(?=\s*(?:[.,!\n]|$|a l'unanim|a la majorite|a \d|par \d|le \d))`,
  ].join('|'),
  'g',
);

export const adopted: Rule<VoteCue> = {
  id: 'adopted',
  zones: VOTE_ZONES,
  words: ['adopt', 'approuv', 'accept', 'vote', 'accord du conseil', 'prise en ce sens'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isElsewhere(zone, act, match.index)) continue;
      if (/\bn'(?:est|a|ont|sont)\b[^,]{0,40}$/.test(match[0].slice(0, -5))) continue;
      yield {
        value: { says: 'outcome', outcome: 'adopted' },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

import { isElsewhere, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « à l'unanimité » (« moins une voix » is none), « A L'UNANIMITE des votants », « à l'unanimité des suffrages exprimés », « Pour : unanimité », « 25 voix pour,
 * unanimité »; recognised text is forgiven a wrong letter (« UNANIMIÏE »).
 */
const PATTERN =
  /(?:\bl'? ?|\b(?:vote|resultat|decision|scrutin|pour) ?: ?|(?<=^|\n|\b(?:voix|pour|contre|abstentions?) ?[,(–-] ?))unanimi[tilr]{1,2}e\b(?<expressed> des (?:suffrages|voix) exprime(?:e)?s)?(?! moins [a-z\d]{1,12} (?:voix|votes?)\b(?! d'abst))/g;

export const unanimity: Rule<VoteCue> = {
  id: 'unanimity',
  zones: VOTE_ZONES,
  words: ['unanimi'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN, /unanimi/)) {
      if (isElsewhere(zone, act, match.index)) continue;
      const ofVotesExpressed = match.groups?.['expressed'] !== undefined;
      yield {
        value: { says: 'outcome', outcome: 'unanimous', ...(ofVotesExpressed ? { ofVotesExpressed } : {}) },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

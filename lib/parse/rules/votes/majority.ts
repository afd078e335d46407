import { isElsewhere, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/** « à la majorité des membres présents et représentés », « La majorité moins une voix », « à l'unanimité moins une voix »; not « à la majorité absolue ». */
const PATTERN =
  /\b(?:a|par) la majorite\b(?! (?:absolue|relative|qualifiee|municipale|simple des suffrages obtenus))|(?<=\b(?:adopte|approuve)e?s? )a la majorite absolue\b|\bla majorite moins\b|\bunanimite moins [a-z\d]{1,12} (?:voix|votes?)\b(?! d'abst)/g;

export const majority: Rule<VoteCue> = {
  id: 'majority',
  zones: VOTE_ZONES,
  words: ['majorite', 'unanimite moins'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isElsewhere(zone, act, match.index)) continue;
      yield {
        value: { says: 'outcome', outcome: 'majority' },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

import { isElsewhere } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Le Conseil prend acte du rapport », « PREND ACTE par 26 VOIX », « de prendre acte », « ont pris acte ». */
const PATTERN = /\b(?:prend|prennent|prendre|pris|prends) acte\b/g;

export const takesNote: Rule<VoteCue> = {
  id: 'takes-note',
  zones: ['dispositif', 'vote'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isElsewhere(zone, act, match.index)) continue;
      yield {
        value: { says: 'outcome', outcome: 'noted' },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

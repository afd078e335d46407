import type { Rule } from '../../rule.ts';
import { figuresIn } from './figure-after.ts';

/** « à l'unanimité des 6 voix », « à l'unanimité des votants (31 voix) », « à l'unanimité (33 votants) »: so many could vote */
const PATTERN =
  /\bunanimite(?: des)? (?:votants |suffrages |membres presents )?\(?(?<figure>\d{1,3}) (?:voix|votants|suffrages)\b/g;

export const votesInDecision: Rule<number> = {
  id: 'votes-in-decision',
  zones: ['dispositif', 'vote'],
  *find(zone, act) {
    for (const found of figuresIn(zone, act, PATTERN)) yield { ...found, certainty: 'inferred' };
  },
};

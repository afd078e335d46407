import type { Rule } from '../../rule.ts';
import { figuresIn } from './figure-after.ts';

/** « 26 conseillers municipaux étaient présents ou représentés »: so many votes can be cast */
const PATTERN =
  /\b(?<figure>\d{1,3}) (?:conseillers?|membres|elus|delegues)[^\n\d.]{0,40}\bpresents?,? (?:ou|et) representes?\b/g;

export const presentOrRepresented: Rule<number> = {
  id: 'present-or-represented',
  zones: ['header', 'roll-call'],
  *find(zone, act) {
    for (const found of figuresIn(zone, act, PATTERN)) yield { ...found, certainty: 'inferred' };
  },
};

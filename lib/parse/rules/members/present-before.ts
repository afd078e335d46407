import type { Rule } from '../../rule.ts';
import { figuresIn } from './figure-after.ts';

/** The figure first: « 24 présents, 3 pouvoirs », « soit 24 membres présents » */
const PATTERN =
  /(?<=^|[\n,;:(–/-] ?|\b(?:soit|dont|et) )(?<figure>\d{1,3}) (?:conseillers |membres |elus |delegues )?presents?\b(?! ?[:=]| ou | et representes)/g;

export const presentBefore: Rule<number> = {
  id: 'present-before',
  zones: ['header', 'roll-call'],
  words: ['present'],
  find: (zone, act) => figuresIn(zone, act, PATTERN),
};

import type { Rule } from '../../rule.ts';
import { figuresIn } from './figure-after.ts';

/** The figure first: « (05 Procurations : …) », « dont 3 pouvoirs » */
const PATTERN = /(?:\(|\bdont |\bet |, )(?<figure>\d{1,2}) (?:procurations?|pouvoirs?)\b/g;

export const proxiesBefore: Rule<number> = {
  id: 'proxies-before',
  zones: ['header', 'roll-call'],
  find: (zone, act) => figuresIn(zone, act, PATTERN),
};

import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de voix : 62 », « Votants : 15 », « Nombre de votants 27 » */
const CUE =
  /\b(?:nombre (?:de |des )(?:membres |conseillers )?(?:[a-z]{6,20} )?)?(?:voix|votants?)(?: \([^)\n]{0,40}\))?\s?(?=[:=.…]|-?\s?\d)/g;

export const votesCast: Rule<number> = {
  id: 'votes-cast',
  zones: ['header', 'roll-call', 'aside'],
  words: ['voix', 'votant'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

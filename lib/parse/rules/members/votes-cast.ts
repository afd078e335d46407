import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de voix : 62 », « Votants : 15 », « Nombre de votants 27 » */
const CUE = /\b(?:nombre (?:de |des )(?:membres |conseillers )?)?(?:voix|votants?)\s?(?=[:=.…]|-?\s?\d)/g;

export const votesCast: Rule<number> = {
  id: 'votes-cast',
  zones: ['header', 'roll-call', 'aside'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

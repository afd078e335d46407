import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de voix : 62 », « Votants : 15 », « Nombre de votants 27 », « Qui ont pris part à la délibération : 16 » */
const CUE =
  /\b(?:nombre (?:de |des )(?:membres |conseillers )?(?:[a-z]{6,20} )?)?(?:voix|votants?|qui (?:ont pris|prennent) part (?:a la (?:deliberation|decision)|au vote))(?: \([^)\n]{0,40}\))?\s?(?=[:=.…]|-?\s?\d)/g;

export const votesCast: Rule<number> = {
  id: 'votes-cast',
  zones: ['header', 'roll-call', 'aside'],
  words: ['voix', 'votant', 'pris part', 'prennent part'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de pouvoirs : 4 », « Procurations : 3 », « Représentés : 5 », « Pouvoir(s) : 2 », « Avaient donné procuration (5) : » */
const CUE =
  /\b(?:nombre (?:de |des )(?:membres |conseillers |elus )?)?(?:pouvoirs?|procurations?|representes?|mandats)(?:\(s\))?(?: donnes?| de vote)?\s?(?:\((?=\d{1,3}\)\s?(?::|\n|$))|(?=[:=.…]|-?\s?\d))/g;

export const proxiesDeclared: Rule<number> = {
  id: 'proxies-declared',
  zones: ['header', 'roll-call', 'aside'],
  words: ['pouvoir', 'procuration', 'represente', 'mandats'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

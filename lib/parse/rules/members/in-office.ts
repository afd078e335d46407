import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de membres en exercice : 70 », « En exercice : 15 », « Conseillers en exercice 29 », « … en exercice est de 35 » */
const CUE = /\ben exercice,?(?: au jour de la seance| a ce jour)?(?: (?:est|etait) (?:de|fixe a))?\b/g;

export const inOffice: Rule<number> = {
  id: 'in-office',
  zones: ['header', 'roll-call', 'aside'],
  words: ['en exercice'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

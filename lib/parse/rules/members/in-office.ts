import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de membres en exercice : 70 », « En exercice : 15 », « Conseillers en exercice 29 », « … en exercice est de 35 », « Nombre de délégués composant la commission : 30 », « Membres en fonction : 52 » */
const CUE =
  /\b(?:(?:en exercice|(?:membres|conseillers|delegues|elus) composant (?:le conseil|le bureau|la commission|l'assemblee|le comite)),?(?: au jour de la seance| a ce jour)?(?: (?:(?:est|etait) (?:de|fixe a)|etant de))?\b|en fonction(?= ?:))/g;

export const inOffice: Rule<number> = {
  id: 'in-office',
  zones: ['header', 'roll-call', 'aside'],
  words: ['en exercice', 'composant', 'en fonction'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

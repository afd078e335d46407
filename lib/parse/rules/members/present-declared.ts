import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de présents : 58 », « Présents : 13 », « Membres présents à la séance : 20 », « Étaient présents (33) : » */
const CUE =
  /\b(?:nombre (?:de |des )(?:membres |conseillers |delegues |elus |titulaires )*presents?|(?:membres |conseillers |delegues |titulaires )?presents?)(?: a la seance| a l'ouverture de la seance| physiquement| participant au vote)?\s?(?:\((?=\d{1,3}\)\s?(?::|\n|$))|(?=[:=.…]|-?\s?\d))/g;

export const presentDeclared: Rule<number> = {
  id: 'present-declared',
  zones: ['header', 'roll-call', 'aside'],
  words: ['present'],
  find: (zone, act) => figuresAfter(zone, act, CUE),
};

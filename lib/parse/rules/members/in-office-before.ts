import type { Rule } from '../../rule.ts';
import { figuresIn } from './figure-after.ts';

/** The figure first: « 29 conseillers en exercice », « 45 membres titulaires en exercice » */
const PATTERN = /\b(?<figure>\d{1,3}) (?:conseillers?|membres|elus|delegues)(?: [a-z]{8,20})? en exercice\b(?! ?[:=])/g;

export const inOfficeBefore: Rule<number> = {
  id: 'in-office-before',
  zones: ['header', 'roll-call'],
  words: ['en exercice'],
  find: (zone, act) => figuresIn(zone, act, PATTERN),
};

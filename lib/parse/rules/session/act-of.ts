import { BODY_NOUN } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/** « DELIBERATION DU BUREAU METROPOLITAIN DU 14 FEVRIER 2020 », « Délibérations du Conseil – Séance du 3 mai 2021 » */
const CUE = new RegExp(
  `(?<=(?:^|\\n)[^\\n]{0,12})\\bdeliberations?\\s(?:du|de la|de l')\\s?${BODY_NOUN}[^\\n\\d,;:]{0,60}?(?= du \\d| du (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)| en date)`,
  'g',
);
const CITED = /\b(?:vu|la|par|une|cette|les|des) $/;

export const actOf: Rule<string> = {
  id: 'act-of',
  zones: ['header', 'aside'],
  words: ['deliberation'],
  find: (zone, act) => datesAfter(zone, act, CUE, CITED),
};

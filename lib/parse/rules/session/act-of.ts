import { ACT_NUMBER, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import { BODY_NOUN } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/** « DELIBERATION DU BUREAU METROPOLITAIN DU 14 FEVRIER 2020 », « Délibérations du Conseil – Séance du 3 mai 2021 », « Délibération de la Commission permanente n° 2031-0915 ⏎ du lundi 19 mai 2031 » */
const CUE = new RegExp(
  `(?<=(?:^|\\n)[^\\n]{0,12})\\bdeliberations?\\s(?:du|de la|de l')\\s?${BODY_NOUN}[^\\n\\d,;:]{0,60}?(?: ${NUMBER_SIGN} ?(?:${ACT_NUMBER}|${SERIAL}))?(?=\\sdu \\d|\\sdu (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)| en date)`,
  'g',
);
const CITED = /\b(?:vu|la|par|une|cette|les|des) $/;

export const actOf: Rule<string> = {
  id: 'act-of',
  zones: ['header', 'aside'],
  words: ['deliberation'],
  find: (zone, act) => datesAfter(zone, act, CUE, CITED),
};

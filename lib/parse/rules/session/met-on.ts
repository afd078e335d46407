import { BODY_NOUN } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/**
 * « le Conseil Municipal … s'est réuni en mairie, Salle du Conseil, le lundi 4 février 2013 », « Aujourd'hui vendredi 27
 * janvier 2023 », « Le 12 mars 2021, le conseil … », « Le douze mars deux mille vingt et un à dix-neuf heures, les membres du conseil … »
 */
const CUE = new RegExp(
  `(?:\\b(?:reunie?s?|assemblee?s?)\\b[^\\n]{0,160}?\\b(?:le(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d))|en date du|seance du|ce jour)|\\baujourd'hui|(?<=^|\\n)le(?= [^\\n]{6,45},? (?:a [^\\n]{1,25},? )?(?:le |la |les membres (?:du |de la |de l'))?${BODY_NOUN}))`,
  'g',
);
/** Called together, which is no sitting; a commission's sitting, which is another one. */
const OTHER_MEETING =
  /\bconvoqu[^\n]{0,20}$|\b(?:commission|comite|jury|groupe de travail)\b(?! permanente| syndical)[^\n.;]{0,50}$/;

export const metOn: Rule<string> = {
  id: 'met-on',
  zones: ['header', 'roll-call', 'recitals'],
  find: (zone, act) => datesAfter(zone, act, CUE, OTHER_MEETING),
};

import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/**
 * « REÇU EN PREFECTURE / Le 22 juin 2018 », « Reçu en préfecture le 06/01/2024 », « Réception en Préfecture : 06/02/2013 », « Date
 * de réception préfecture : 12/04/2023 », « Accusé de réception en préfecture … Reçu le 12/04/2023 »
 */
const CUE =
  /\b(?:recue?s? (?:en|a la|par la|au) (?:sous-)?prefecture|recue?s? (?:au|par le) controle de legalite|(?:deliberation|acte) transmise? au controle de legalite|(?:date de )?reception (?:(?:en|par la|a la|de la|au) )?(?:sous-)?prefecture(?: de [a-z' -]{3,30}?(?= ?:| le))?|(?<=prefecture[^\n]{0,40}[\n ])recue? le)\b/g;

export const receivedOn: Rule<string> = {
  id: 'received-on',
  zones: ['aside', 'header', 'roll-call', 'signature'],
  words: ['recu', 'reception', 'transmis'],
  find: (zone, act) => datesAfter(zone, act, CUE),
};

import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/** « DATE D'AFFICHAGE :20180621 », « Publiée le : 05 février 2013 », « Affiché le 12/03/2020 », « Mise en ligne le … » */
const CUE =
  /\b(?:date (?:de )?(?:d')?(?:l')?(?:affichage|publication|mise en ligne)(?: en (?:mairie|ligne)| (?:sur|de|du|au|a) [^\n\d:]{0,40})?|(?:affichee?s?|publiee?s?|mise? en ligne|affichage|publication)(?: et (?:publiee?|affichee?|notifiee?|transmise?))?(?: (?:sur|a|en|par|au) [^\n\d:]{0,40})?(?= ?:| le\b| du\b| \d))\b/g;
/** « publiée au Journal officiel le », « l'arrêté publié le », « la convocation affichée le »: something else was published. */
const OF_SOMETHING = /\b(?:decret|loi|arrete|journal officiel|avis|convocation|jo|bodacc|liste)\b[^\n]{0,50}$/;

export const postedOn: Rule<string> = {
  id: 'posted-on',
  zones: ['aside', 'header', 'roll-call', 'vote', 'signature'],
  words: ['affich', 'publi', 'en ligne'],
  find: (zone, act) => datesAfter(zone, act, CUE, OF_SOMETHING),
};

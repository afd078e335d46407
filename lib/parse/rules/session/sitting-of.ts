import { BODY, BODY_NOUN } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/**
 * « SEANCE DU BUREAU METROPOLITAIN DU 14 JUIN 2018 », « Séance publique du lundi 4 février 2013 », « Conseil municipal du 13
 * octobre 2016 », « Réunion du Conseil communautaire – 13 novembre 2025 », « Date de la séance : 5/03/2020 », « Conseil de Valbourg métropole du 21 juin 2031 », « Valbourg Métropole | Bureau du 13 octobre 2031 », « Bureau de Valbourg Métropole ⏎ Vendredi 22 mars 2031 »
 */
const CUE = new RegExp(
  `\\b(?:(?:date de (?:la )?)?(?:seance|reunion|session)(?: (?:publique|ordinaire|extraordinaire|pleniere))?|${BODY}|(?<=(?:^|\\n)\\W{0,4})(?:conseil|bureau)(?: de [^\\n\\d,;:.]{3,50}?(?= du (?:\\d|[a-z]+di )| [a-z]{3,6}di \\d))?|\\b(?:conseil|bureau)(?= du (?:[a-z]+di )?\\d{1,2}(?:er)? [a-z]{3,9} 20\\d\\d\\s?(?:\\n|$)))` +
    `(?: (?:du|de la|des|de l'|de|d') ?${BODY_NOUN}[^\\n\\d,;:.]{0,60}?)?(?: (?:extraordinaire|ordinaire))?[\\s:,-]{0,3}(?=(?:en date )?(?:du |le |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|\\d)`,
  'g',
);
/** The sitting whose minutes are approved is another one; so is the one that an earlier act was voted in. */
const OTHER_SITTING =
  /\b(?:approbation|approuve\w*|adoption|proces[- ]verba(?:l|ux)|p\.?v\.?|(?:la|une|sa|les|des|par) deliberations? (?:n[^\n]{0,25} )?|vu|lors|destinataires?|depuis|convocation|convoque\w*|envoi|affichage|publication|transmission|prochaine?|precedente?)\b[^\n]{0,45}$/;
/** But the minutes' own title says « Procès-verbal de la séance du … » at the start of its line. */
const OWN_TITLE =
  /(?:^|\n)[^\n]{0,12}(?:proces[- ]verbal|compte[- ]rendu|pv|deliberations?)(?: sommaire| analytique| synthetique| integral)?(?: des? (?:la |l')?| des deliberations de la )?(?:reunion |seance )?(?:du |de la )?$/;

export const sittingOf: Rule<string> = {
  id: 'sitting-of',
  zones: ['header', 'aside'],
  *find(zone, act) {
    for (const found of datesAfter(zone, act, CUE)) {
      const before = act.flow.folded.slice(Math.max(0, found.start - 70), found.start);
      if (OTHER_SITTING.test(before) && !OWN_TITLE.test(before)) continue;
      yield found;
    }
  },
};

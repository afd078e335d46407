import { BODY } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { bodiesIn } from './body-found.ts';

/** « SEANCE DU BUREAU METROPOLITAIN », « Extrait du registre des délibérations du Conseil Municipal », « CR du conseil municipal », « RAPPORT AU BUREAU DE LA MÉTROPOLE » */
const PATTERN = new RegExp(
  `\\b(?:seance|reunion|rapport|deliberations?|registre|proces[- ]verbal|compte[- ]rendu|cr|pv)s?\\b[^\\n.;]{0,80}?\\s(?:du|de la|de l'|au|le|la)\\s(?<body>${BODY})`,
  'g',
);

export const sittingBody: Rule<string> = {
  id: 'sitting-body',
  zones: ['header', 'aside'],
  find: (zone, act) => bodiesIn(zone, act, PATTERN),
};

import { BODY } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { bodiesIn } from './body-found.ts';

/** « Le Conseil municipal, après en avoir délibéré », « Après avoir délibéré, les Membres du Conseil Communautaire ont … », « la commission consultée, le Conseil de la Métropole décide : » */
const PATTERN = new RegExp(
  `(?:(?<=^|\\n)\\W{0,4}(?:le |la |l')?|\\bdelibere,? (?:le |la |les membres (?:du |de la ))|\\bpropose (?:au |a la )|, (?:le |la )(?=[^\\n,;:.]{6,60} (?:decide|delibere)\\b))(?<body>${BODY})\\b`,
  'g',
);

export const decidingBody: Rule<string> = {
  id: 'deciding-body',
  zones: ['dispositif', 'vote'],
  find: (zone, act) => bodiesIn(zone, act, PATTERN),
};

import { BODY } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { bodiesIn } from './body-found.ts';

/** « Le Conseil métropolitain, / Vu le code général … »: who sees and considers is who decides; « Le Conseil municipal de Valbourg, siégeant en formation de …, » */
const PATTERN = new RegExp(
  `^\\W{0,4}(?:le |la )(?<body>${BODY})(?: (?:de |d'|du )[^\\n,]{2,60}(?=,))?(?:,? siegeant[^\\n,]{0,60})?(?: les? \\d[^\\n]{0,40})?\\s?,?\\s?(?=\\n|$|vu |oui |entendu|ayant entendu|apres )`,
  'gm',
);

export const seeingBody: Rule<string> = {
  id: 'seeing-body',
  zones: ['recitals', 'header', 'roll-call'],
  find: (zone, act) => bodiesIn(zone, act, PATTERN),
};

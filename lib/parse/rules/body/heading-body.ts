import { BODY } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { bodiesIn } from './body-found.ts';

/** A heading of its own: « CONSEIL MUNICIPAL », « Conseil Municipal du 13 octobre 2016 » */
const PATTERN = new RegExp(
  `^\\W{0,4}(?:du |le )?(?<body>${BODY})(?=\\s?(?:$|\\n|[,:–-]|du \\d|du [a-z]+di |en date))`,
  'gm',
);

export const headingBody: Rule<string> = {
  id: 'heading-body',
  zones: ['header', 'aside'],
  find: (zone, act) => bodiesIn(zone, act, PATTERN),
};

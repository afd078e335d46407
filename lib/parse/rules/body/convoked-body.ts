import { BODY } from '../../grammar/bodies.ts';
import type { Rule } from '../../rule.ts';
import { bodiesIn } from './body-found.ts';

/** « Le Bureau Métropolitain a été convoqué », « le Conseil Municipal, légalement convoqué, s'est réuni », « les membres du Conseil Communautaire … se sont réunis » */
const PATTERN = new RegExp(`\\b(?<body>${BODY})\\b[^\\n]{0,200}?\\b(?:convoque|reuni|assemble)`, 'g');

export const convokedBody: Rule<string> = {
  id: 'convoked-body',
  zones: ['header', 'roll-call', 'recitals'],
  words: ['convoque', 'reuni', 'assemble'],
  find: (zone, act) => bodiesIn(zone, act, PATTERN),
};

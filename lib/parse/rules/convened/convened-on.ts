import { CONVOKED } from '../../grammar/convocation.ts';
import type { Rule } from '../../rule.ts';
import { datesAfter } from '../date-after.ts';

/** « Le Bureau Métropolitain a été convoqué le 07 juin 2018 », « Date de convocation : 5/03/2020 » */
export const convenedOn: Rule<string> = {
  id: 'convened-on',
  zones: ['header', 'roll-call', 'recitals', 'aside'],
  words: ['convoqu', 'convocation'],
  find: (zone, act) => datesAfter(zone, act, CONVOKED),
};

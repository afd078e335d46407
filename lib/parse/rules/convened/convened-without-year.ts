import { CONVOKED } from '../../grammar/convocation.ts';
import { dayAt, type DayOfYear } from '../../grammar/dates.ts';
import { matches, type Rule } from '../../rule.ts';

/** « dûment convoqué le 29 juin, s'est réuni »: the year is the sitting's. */
export const convenedWithoutYear: Rule<DayOfYear> = {
  id: 'convened-without-year',
  zones: ['header', 'roll-call', 'recitals', 'aside'],
  words: ['convoqu', 'convocation'],
  *find(zone, act) {
    for (const match of matches(zone, act, CONVOKED)) {
      const day = dayAt(act.flow.folded, match.index + match[0].length);
      if (day && !/^[\s,]{0,3}(?:19|20)\d\d/.test(act.flow.folded.slice(day.end, day.end + 8))) {
        yield { value: { day: day.day, month: day.month }, start: match.index, end: day.end, certainty: 'inferred' };
      }
    }
  },
};

import { dayAt, isoDate } from '../../grammar/dates.ts';
import { numberWordsAt } from '../../grammar/number-words.ts';
import { matches, type Rule } from '../../rule.ts';

/** « L'an deux mille vingt-deux, le 04 juillet à 18h30 », « L'AN 2023 ET LE TREIZE AVRIL », « l'an deux mil vingt, treize novembre » */
const CUE = /\bl'an(?:nee)?\s/g;
const BETWEEN = /[\s,]{0,3}(?:et )?(?:le )?/y;

export const yearInWords: Rule<string> = {
  id: 'year-in-words',
  zones: ['header', 'roll-call', 'recitals'],
  words: ["l'an"],
  *find(zone, act) {
    const { folded } = act.flow;
    for (const match of matches(zone, act, CUE)) {
      const year = yearAt(folded, match.index + match[0].length);
      if (year === undefined) continue;
      BETWEEN.lastIndex = year.end;
      const day = dayAt(folded, year.end + (BETWEEN.exec(folded)?.[0].length ?? 0));
      const value = day && isoDate(year.value, day.month, day.day);
      if (day && value !== undefined) yield { value, start: match.index, end: day.end };
    }
  },
};

function yearAt(folded: string, offset: number): { value: number; end: number } | undefined {
  const figures = /(?:19|20)\d\d/y;
  figures.lastIndex = offset;
  const match = figures.exec(folded);
  const year = match ? { value: Number(match[0]), end: offset + 4 } : numberWordsAt(folded, offset);
  return year && year.value > 1900 && year.value < 2100 ? year : undefined;
}

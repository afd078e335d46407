import { matches, type Rule } from '../../rule.ts';

/** « DELIBERATION N°2022.00155 », « Délibération n° 2013 / 6 », « N° 2016.02.16 » */
const PATTERN = /\b(?:deliberation\s+)?n\s?[°ºo]\s?(?<number>[a-z]{0,4}\d[\d\s./_-]*\d)/g;

export const announcedNumber: Rule<string> = {
  id: 'announced-number',
  zones: ['header'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const printed = match.groups?.['number'] ?? '';
      const start = match.index + match[0].length - printed.length;
      const end = start + printed.length;
      yield { value: act.flow.text.slice(start, end).replace(/\s+/g, ''), start, end };
    }
  },
};

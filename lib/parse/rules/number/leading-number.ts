import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * At the beginning of a line, before the title: « DEL2025-72 : », « 20-11/092 : », « N° 2016.02.16 – », « D2025-012- Objet : »,
 * « 3. D2031-07 – », « B – Délibération 2031/15 – », « Point n° 2031-06-05-CC-12 : », « Affaire n° 2031_045_CC_11 : »
 */
const PATTERN = new RegExp(
  `^[^\\n\\w]{0,4}(?:(?:\\d{1,2}|[a-z])\\s?(?:[.)/]|[–-](?=\\s))\\s)?(?:deliberation\\s|(?:(?:point|affaire)\\s(?=n\\s?[°º]\\s?[^\\s:]{8}))?(?<sign>${NUMBER_SIGN}\\s?))?(?<number>${ACT_NUMBER}) ?(?::|[–-]\\s?objet|[–-]\\s(?=[a-z]))`,
  'gm',
);

export const leadingNumber: Rule<string> = {
  id: 'leading-number',
  zones: ['header'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const printed = match.groups?.['number'] ?? '';
      const start = match.index + match[0].indexOf(printed);
      const end = start + printed.length;
      const value = compactNumber(act.flow.text.slice(start, end));
      // « N° 31-06-44 » looks like a date, and says that it is a number.
      if (match.groups?.['sign'] !== undefined || !isDate(value)) yield { value, start, end };
    }
  },
};

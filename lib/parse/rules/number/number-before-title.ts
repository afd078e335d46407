import { compactNumber, isDate, SERVICE_NUMBER } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';
import { lineCells } from '../../text/line-cells.ts';

/** « D2031-41 Approbation du procès-verbal »: an item of minutes begins with its number, and the title follows at once; « 2031 DAC 144 Subventions à … »: an act does. */
const PATTERN = new RegExp(
  `(?<=^|\\n)[^\\w\\n]{0,4}(?<number>[a-z]{0,4}\\d{2,4}[./_-]\\d{1,4}|${SERVICE_NUMBER}) (?=[–-] [a-z]|[a-z]{3})`,
  'g',
);

/** « 2031-41 »; « 2031-2032 » are years. */
const YEAR_AND_SERIAL = /^20\d\d[./_-](?!20\d\d)\d{1,4}$/;

export const numberBeforeTitle: Rule<string> = {
  id: 'number-before-title',
  zones: ['header'],
  *find(zone, act) {
    // Only an item begins with its heading; elsewhere a line may begin with any figure, and a number with its year. Cells are another rule's.
    if (lineCells(act.flow, act.flow.lineAt(zone.start)).length > 1) return;
    for (const match of matches(zone, act, PATTERN)) {
      if (match.index !== zone.start) return;
      const number = match.groups?.['number'] ?? '';
      if (zone.start !== 0 && !YEAR_AND_SERIAL.test(number)) return;
      const start = zone.start + match[0].indexOf(number);
      const value = compactNumber(act.flow.text.slice(start, start + number.length));
      if (!isDate(value)) return yield { value, start, end: start + number.length };
    }
  },
};

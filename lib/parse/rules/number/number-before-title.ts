import { compactNumber, isDate } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';
import { lineCells } from '../../text/line-cells.ts';

/** « D2031-41 Approbation du procès-verbal »: an item of minutes begins with its number, and the title follows at once. */
const PATTERN = /^\W{0,4}(?<number>[a-z]{0,4}\d{2,4}[./_-]\d{1,4}) (?=[a-z]{3})/g;

export const numberBeforeTitle: Rule<string> = {
  id: 'number-before-title',
  zones: ['header'],
  *find(zone, act) {
    // Only an item begins with its heading; elsewhere a line may begin with any figure. Cells are another rule's.
    if (zone.start !== 0 || lineCells(act.flow, 0).length > 1) return;
    for (const match of matches(zone, act, PATTERN)) {
      if (match.index !== 0) return;
      const number = match.groups?.['number'] ?? '';
      const start = match[0].indexOf(number);
      const value = compactNumber(act.flow.text.slice(start, start + number.length));
      if (!isDate(value)) return yield { value, start, end: start + number.length };
    }
  },
};

import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN } from '../../grammar/act-numbers.ts';
import type { Rule } from '../../rule.ts';
import { lineCells } from '../../text/line-cells.ts';

/** « 2031-041 | Mobilités – Schéma cyclable »: the heading is a table, and its first cell the number. */
const NUMBER = new RegExp(`^(?:${NUMBER_SIGN}\\s?)?(?<number>${ACT_NUMBER})$`);
/** « 2031-2032 »: years. */
const YEARS = /^(?:19|20)\d\d[-/](?:19|20)\d\d$/;

export const numberBesideTitle: Rule<string> = {
  id: 'number-beside-title',
  zones: ['header'],
  *find(zone, { flow }) {
    for (let index = flow.lineAt(zone.start); index <= flow.lineAt(zone.end - 1); index++) {
      const [first, second] = lineCells(flow, index);
      if (!first || !second || !/\p{L}{3}/u.test(flow.text.slice(second.start, second.end))) continue;
      const printed = NUMBER.exec(flow.folded.slice(first.start, first.end).trimEnd())?.groups?.['number'];
      if (printed === undefined) continue;
      const start = flow.folded.indexOf(printed, first.start);
      const value = compactNumber(flow.text.slice(start, start + printed.length));
      if (!isDate(value) && !YEARS.test(value)) yield { value, start, end: start + printed.length };
    }
  },
};

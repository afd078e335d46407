import type { Reference } from '../../../model/reading.ts';
import { ACT_NUMBER, compactNumber, isDate } from '../../grammar/act-numbers.ts';
import { dateAt } from '../../grammar/dates.ts';
import { matches, type Rule, type Spanned } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/** « les délibérations n° 2030-15, 2030-16 et n° 2030-17 du 3 juin 2030 »: the date is sure of the last one only */
const CUE =
  /\bdeliberations\b(?: (?:du |de la |de l')(?:conseil|bureau)[^\n;:.()\d]{0,50}?)?,? n\s?[°ºo]s?\s?(?=[a-z\d])/g;
const NUMBER = new RegExp(ACT_NUMBER, 'y');
const AND = /(?:\s?,|\set)\s(?:n\s?[°º]s?\s?)?(?=[a-z]{0,6}[\s._-]?\d)/y;
const DATED = /,? du (?=\d)/y;
const MOST = 20;

export const citedNumbers: Rule<Reference> = {
  id: 'cited-numbers',
  zones: ['recitals', 'dispositif', 'annex'],
  words: ['deliberations'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) {
      const found = list(zone, act, match.index + match[0].length);
      if (found.length > 1) yield* found;
    }
  },
};

function list(zone: ZoneText, { flow }: ActText, from: number): Spanned<Reference>[] {
  const found: Spanned<Reference>[] = [];
  let at = from;
  for (let count = 0; count < MOST; count++) {
    const end = endOf(NUMBER, flow.folded, at);
    if (end === undefined || end > zone.end) break;
    const number = compactNumber(flow.text.slice(at, end));
    if (isDate(number)) break;
    const gap = endOf(DATED, flow.folded, end);
    const date = gap === undefined ? undefined : dateAt(flow.folded, gap);
    found.push({
      value: { number, ...(date && { date: date.value }) },
      start: at,
      end: date?.end ?? end,
    });
    const next = endOf(AND, flow.folded, date?.end ?? end);
    if (next === undefined) break;
    at = next;
  }
  return found;
}

/** Where the pattern ends, if it stands at `offset`. */
function endOf(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

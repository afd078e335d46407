import type { Reference } from '../../../model/reading.ts';
import { dateAt, dayAt, isoDate, type ReadDay } from '../../grammar/dates.ts';
import { matches, type Rule, type Spanned } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/**
 * « les délibérations des 12 mars, 4 juin et 9 juillet 2030 »: a day without its year has that of the next one; « les délibérations du
 * 3 mai 2029 et du 4 juin 2030 »
 */
const CUE =
  /\bdeliberations\b(?: (?:du |de la |de l')(?:conseil|bureau)[^\n;:.()\d]{0,50}?)? (?:en date )?(?:des|du) (?=\d)/g;
const AND = /\s?(?:,|et)\s(?:du )?(?=\d)/y;
const MOST = 20;

export const citedDates: Rule<Reference> = {
  id: 'cited-dates',
  zones: ['recitals', 'dispositif', 'annex'],
  words: ['deliberations'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) yield* list(zone, act, match.index + match[0].length);
  },
};

function list(zone: ZoneText, act: ActText, from: number): Spanned<Reference>[] {
  const { folded } = act.flow;
  const found: Spanned<Reference>[] = [];
  let waiting: ReadDay[] = [];
  let at = from;
  for (let count = 0; count < MOST; count++) {
    const dated = dateAt(folded, at);
    const day = dated ? undefined : dayAt(folded, at);
    const end = dated?.end ?? day?.end;
    if (end === undefined || end > zone.end) break;
    if (dated) {
      const year = Number(dated.value.slice(0, 4));
      for (const early of waiting) {
        const iso = isoDate(year, early.month, early.day);
        if (iso !== undefined) found.push({ value: { date: iso }, start: early.start, end: early.end });
      }
      found.push({ value: { date: dated.value }, start: dated.start, end: dated.end });
      waiting = [];
    } else if (day) waiting.push(day);
    AND.lastIndex = end;
    const gap = AND.exec(folded);
    if (gap === null) break;
    at = end + gap[0].length;
  }
  return found;
}

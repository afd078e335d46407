import type { Reference } from '../../../model/reading.ts';
import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import { dateAt } from '../../grammar/dates.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « délibération n° 2019-45 du 12 mars 2019 », « délibération du 29 mai 2012 n°2012/284 », « délibération du Conseil municipal du 6 mai
 * 2004 », « délibérations (n° 2012/594) »
 */
const CUE =
  /\bdeliberations?\b(?: cadre)?(?: (?:du |de la |de l')(?:conseil|bureau|commission|comite|assemblee)[^\n;:.()]{0,60}?(?= du | en date| n[°ºo]| \(n| le ))?/g;
const NUMBERED = new RegExp(`^[\\s,(]{0,3}(?:${NUMBER_SIGN})\\s?(?<number>${ACT_NUMBER}|${SERIAL})\\s?\\)?`);
const DATED = /^[\s,(]{0,3}(?:en date )?(?:du|des|le)\s/;

export const citedAct: Rule<Reference> = {
  id: 'cited-act',
  zones: ['recitals', 'dispositif', 'annex'],
  *find(zone, act) {
    const { folded } = act.flow;
    for (const match of matches(zone, act, CUE)) {
      const value: Reference = {};
      let end = match.index + match[0].length;
      for (let round = 0; round < 2; round++) {
        const rest = folded.slice(end, Math.min(end + 80, zone.end));
        const number = NUMBERED.exec(rest);
        const date = DATED.test(rest) ? dateAt(folded, end + (/^[\s,(]{0,3}/.exec(rest)?.[0].length ?? 0)) : undefined;
        if (number && value.number === undefined) {
          const printed = number.groups?.['number'] ?? '';
          const at = end + number[0].indexOf(printed);
          const compact = compactNumber(act.flow.text.slice(at, at + printed.length));
          if (!isDate(compact)) value.number = compact;
          end += number[0].length;
        } else if (date && value.date === undefined && date.end <= zone.end) {
          value.date = date.value;
          end = date.end;
        } else break;
      }
      if (value.number !== undefined || value.date !== undefined) yield { value, start: match.index, end };
    }
  },
};

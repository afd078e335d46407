import type { Reference } from '../../../model/reading.ts';
import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import { dateAt, type ReadDate } from '../../grammar/dates.ts';
import { matches, type Rule } from '../../rule.ts';
import type { Span } from '../../text/flow.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/**
 * « délibération n° 2029-45 du 12 mars 2029 », « délibération du 29 mai 2030 n°2030/284 », « délibération du Conseil municipal du 6 mai
 * 2024 », « délibération n° 2029-147 du Conseil communautaire du 12 décembre 2029 », « voté le 24 octobre 2030 (délibération B_30_10_24_007) »
 */
const CUE = /\bdeliberations?\b(?: cadre)?/g;
const OF_BODY =
  /^\s{0,2}(?:du |de la |de l')(?:conseil|bureau|commission|comite|assemblee)[^\n;:.()\d]{0,60}?(?=,? du \d| en date| n[°ºo]| \(n| le \d)/;
const NUMBERED = new RegExp(
  `^[\\s,(]{0,3}(?:${NUMBER_SIGN}\\s?(?<signed>${ACT_NUMBER}|${SERIAL})|(?<bare>(?=[a-z])${ACT_NUMBER}))\\s?\\)?`,
);
const DATED = /^[\s,(]{0,3}(?:en date )?(?:du|le)\s/;
/** The date before the bracket: « le 24 octobre 2030 par le Bureau ( ». */
const DATE_BEFORE = /\b(?:du|le)\s(?=\d)/g;
const REACH = 80;

export const citedAct: Rule<Reference> = {
  id: 'cited-act',
  zones: ['recitals', 'dispositif', 'annex', 'header'],
  words: ['deliberation'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) {
      const after = citation(zone, act, match.index + match[0].length);
      const before = after.value.date === undefined ? dateBefore(zone, act, match.index) : undefined;
      const { number, date = before?.value } = after.value;
      // A head is full of numbers and dates of its own: only what has both is cited.
      const cited =
        zone.zone === 'header'
          ? number !== undefined && date !== undefined
          : number !== undefined || date !== undefined;
      if (!cited) continue;
      yield {
        value: { ...after.value, ...(before && { date: before.value }) },
        start: before?.start ?? match.index,
        end: after.end,
      };
    }
  },
};

/** A number and a date that follow the words, in either order. */
function citation(zone: ZoneText, act: ActText, from: number): { value: Reference; end: number } {
  const { folded, text } = act.flow;
  const value: Reference = {};
  let end = from;
  for (let round = 0; round < 3; round++) {
    const rest = folded.slice(end, Math.min(end + REACH, zone.end));
    const number = value.number === undefined ? NUMBERED.exec(rest) : null;
    const date = value.date === undefined && DATED.test(rest) ? dateAfter(act, end, zone.end) : undefined;
    const body = OF_BODY.exec(rest);
    if (number) {
      const printed = number.groups?.['signed'] ?? number.groups?.['bare'] ?? '';
      const at = end + number[0].indexOf(printed);
      const compact = compactNumber(text.slice(at, at + printed.length));
      if (isDate(compact)) break;
      value.number = compact;
      end += number[0].length;
    } else if (date) {
      value.date = date.value;
      end = date.end;
    } else if (body) end += body[0].length;
    else break;
  }
  return { value, end };
}

function dateAfter({ flow }: ActText, from: number, end: number): ReadDate | undefined {
  const gap = /^[\s,(]{0,3}/.exec(flow.folded.slice(from, from + 3))?.[0].length ?? 0;
  const date = dateAt(flow.folded, from + gap);
  return date && date.end <= end ? date : undefined;
}

function dateBefore(zone: ZoneText, act: ActText, at: number): (Span & { value: string }) | undefined {
  const from = Math.max(zone.start, at - REACH);
  const before = act.flow.folded.slice(from, at);
  if (!/\(\s?$/.test(before)) return undefined;
  let found: (Span & { value: string }) | undefined;
  for (const match of before.matchAll(DATE_BEFORE)) {
    const date = dateAt(act.flow.folded, from + match.index);
    if (date && date.end < at && !/[.;]/.test(act.flow.folded.slice(date.end, at))) {
      found = { value: date.value, start: from + match.index, end: date.end };
    }
  }
  return found;
}

/**
 * Dates in all the forms that councils print, read at a known place: a rule finds the words before a date (« séance
 * du », « convoqué le ») and reads the date that follows them.
 */
import { MONTH, monthNumber, WEEKDAY } from './months.ts';
import { numberWordsAt } from './number-words.ts';

export interface DayOfYear {
  day: number;
  month: number;
}

/** A date and where its own words stand. */
export interface ReadDate {
  /** `YYYY-MM-DD` */
  value: string;
  start: number;
  end: number;
}

/** A date printed without its year. */
export interface ReadDay extends DayOfYear {
  start: number;
  end: number;
}

/** What may stand between the words that announce a date and the date: « : », « en date du », « le lundi ». */
const LEAD = new RegExp(
  `[\\s,:.*_–-]{0,8}(?:en date )?(?:du |le |au |ce )?(?:jour )?(?:: ?)?(?:${WEEKDAY})?[\\s,]{0,3}(?:le )?(?:matin |soir )?`,
  'y',
);
const DAY = '(0?1\\s?er|[0-3]?\\d)\\s{0,2}(?:du mois de )?';
/** « 14 juin 2018 », « 01er juillet 2024 », « 5 févr. 20 » never: a year has four figures when the month is a word. */
const LONG = new RegExp(`${DAY}(${MONTH})\\.?[\\s,]{1,3}(?:de l'an(?:nee)? )?((?:19|20)\\d\\d)(?!\\d)`, 'y');
/** « 05/02/2013 », « 5.02.2013 », « 05-02-13 » */
const SHORT = /([0-3]?\d)\s?([/.-])\s?([01]?\d)\s?\2\s?((?:19|20)\d\d|\d\d)(?!\d)/y;
/** « 20180621 », « 2018-06-21 » */
const ISO = /((?:19|20)\d\d)(-?)([01]\d)\2([0-3]\d)(?!\d)/y;
/** What follows a day in words. */
const MONTH_AFTER = new RegExp(`[\\s,]{1,3}(?:du mois de )?(${MONTH})\\b`, 'y');
const DAY_AND_MONTH = new RegExp(`${DAY}(${MONTH})\\b`, 'y');

/** The date that begins at `offset` of a folded text, or right after a few words that lead to it. */
export function dateAt(folded: string, offset: number): ReadDate | undefined {
  const start = afterLead(folded, offset);
  const long = at(LONG, folded, start);
  if (long) return dated(Number(long[3]), monthNumber(long[2] ?? ''), dayOf(long[1]), start, start + long[0].length);
  const iso = at(ISO, folded, start);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), start, start + iso[0].length);
  const short = at(SHORT, folded, start);
  if (short) return dated(fullYear(short[4] ?? ''), Number(short[3]), Number(short[1]), start, start + short[0].length);
  return inWordsAt(folded, start);
}

/** The day and month at `offset` (« 29 juin », « treize novembre »), whether a year follows or not. */
export function dayAt(folded: string, offset: number): ReadDay | undefined {
  const start = afterLead(folded, offset);
  const printed = at(DAY_AND_MONTH, folded, start);
  if (printed) return dayOfYear(dayOf(printed[1]), printed[2] ?? '', start, start + printed[0].length);
  const first = at(/premier\b/y, folded, start);
  const words = first ? { value: 1, end: start + first[0].length } : numberWordsAt(folded, start);
  if (words === undefined || words.value > 31) return undefined;
  const month = at(MONTH_AFTER, folded, words.end);
  return month ? dayOfYear(words.value, month[1] ?? '', start, words.end + month[0].length) : undefined;
}

/** `YYYY-MM-DD`, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

const padded = (figure: number, length: number): string => String(figure).padStart(length, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** « quatre juillet deux mille vingt-deux » */
function inWordsAt(folded: string, start: number): ReadDate | undefined {
  const day = dayAt(folded, start);
  if (day === undefined) return undefined;
  const gap = at(/[\s,]{1,3}(?:de l'an )?/y, folded, day.end);
  const year = gap && numberWordsAt(folded, day.end + gap[0].length);
  return year ? dated(year.value, day.month, day.day, start, year.end) : undefined;
}

function dated(year: number, month: number | undefined, day: number, start: number, end: number): ReadDate | undefined {
  if (month === undefined || year < 1900 || year > 2100) return undefined;
  const value = isoDate(year, month, day);
  return value === undefined ? undefined : { value, start, end };
}

function dayOfYear(day: number, name: string, start: number, end: number): ReadDay | undefined {
  const month = monthNumber(name);
  return month !== undefined && day >= 1 && day <= 31 ? { day, month, start, end } : undefined;
}

const dayOf = (printed: string | undefined): number => Number.parseInt(printed ?? '', 10);

/** « 13 » is 2013, « 98 » is 1998. */
function fullYear(printed: string): number {
  const year = Number(printed);
  if (printed.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function afterLead(folded: string, offset: number): number {
  LEAD.lastIndex = offset;
  return LEAD.test(folded) ? LEAD.lastIndex : offset;
}

function at(pattern: RegExp, folded: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(folded);
}

/** Which values a user may correct, and what may stand in each. */
import type { CorrectedValue } from './correction.ts';
import type { Outcome } from './reading.ts';

export const OUTCOMES = [
  'unanimous',
  'majority',
  'adopted',
  'rejected',
  'noted',
  'postponed',
] as const satisfies readonly Outcome[];

export type ValueType = 'text' | 'money' | 'day' | 'count' | 'year' | 'outcome';

/** UTF-16 units: titles run over many lines. */
export const LONGEST_TEXT = 2_000;

/** Cents: a hundred times the budget of the State. Beyond it, a figure is a slip. */
const MOST_CENTS = 1e16;
const MOST_COUNT = 10_000;

/** First match wins. */
const TYPES: readonly (readonly [RegExp, ValueType])[] = [
  [/^(?:title|number|body|authority|siren|president|secretary|rapporteur|budgetLine)$/, 'text'],
  [/^transmission\.actId$/, 'text'],
  [/^(?:session|convened|posted|transmission\.received)$/, 'day'],
  [/^members\.(?:inOffice|present|proxies|votesCast)$/, 'count'],
  [/^votes\.\d{1,4}\.outcome$/, 'outcome'],
  [/^votes\.\d{1,4}\.(?:for|against|abstentions|notVoting)$/, 'count'],
  [/^grants\.(?:beneficiary|purpose|budgetLine)$/, 'text'],
  [/^grants\.amountCents$/, 'money'],
  [/^grants\.year$/, 'year'],
  [/^amounts\.\d{1,4}$/, 'money'],
  [/^(?:roll\.(?:present|absent)|decisions)\.\d{1,4}$/, 'text'],
];

/** Undefined for what cannot be corrected by itself. A grant's place is left out: `grants.amountCents`. */
export const valueType = (path: string): ValueType | undefined => TYPES.find(([pattern]) => pattern.test(path))?.[1];

export const isOfGrant = (path: string): boolean => path.startsWith('grants.');

const isWhole = (value: CorrectedValue, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;

/** A day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const isText = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_TEXT;

/** Whether a value may stand where values of this type do. */
export function fits(type: ValueType, value: CorrectedValue): boolean {
  switch (type) {
    case 'money':
      return isWhole(value, 0, MOST_CENTS);
    case 'count':
      return isWhole(value, 0, MOST_COUNT);
    case 'year':
      return isWhole(value, 1900, 2200);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'outcome':
      return OUTCOMES.some((outcome) => outcome === value);
    case 'text':
      return typeof value === 'string' && isText(value);
  }
}

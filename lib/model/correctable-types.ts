/** What may stand where the user corrects a value. */
import type { CorrectedValue, EntryValue } from './correction.ts';
import type { AmountRole, Outcome, VoteSubject } from './reading.ts';

export const OUTCOMES = [
  'unanimous',
  'majority',
  'adopted',
  'rejected',
  'noted',
  'postponed',
] as const satisfies readonly Outcome[];

export const VOTE_SCOPES = ['act', 'point', 'procedure'] as const satisfies readonly VoteSubject['scope'][];

export const AMOUNT_ROLES = [
  'total',
  'share',
  'received',
  'requested',
  'ceiling',
  'budget',
  'cost',
  'advance',
  'balance',
  'earlier',
  'other',
] as const satisfies readonly AmountRole[];

export type ValueType = 'text' | 'money' | 'day' | 'count' | 'year' | 'outcome';

/** Of the entries of lists: a name or a decision is a text, the others have parts. */
export type EntryType = 'text' | 'proxy' | 'reference' | 'voter' | 'amount';

/** UTF-16 units: titles run over many lines. */
export const LONGEST_TEXT = 2_000;

/** Cents: a hundred times the budget of the State. Beyond it, a figure is a slip. */
const MOST_CENTS = 1e16;
const MOST_COUNT = 10_000;

const isWhole = (value: unknown, least: number, most: number): boolean =>
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

const isTextOrNone = (value: unknown): boolean => value === undefined || (typeof value === 'string' && isText(value));

/** Whether a value may stand in a list of such entries. */
export function fitsEntry(type: EntryType, value: EntryValue): boolean {
  if (typeof value === 'string') return type === 'text' && isText(value);
  switch (type) {
    case 'text':
      return false;
    case 'proxy':
      return 'giver' in value && isText(value.giver) && isTextOrNone(value.holder);
    case 'voter':
      return 'name' in value && isText(value.name) && isTextOrNone(value.group);
    case 'amount':
      return (
        'amountCents' in value &&
        fits('money', value.amountCents) &&
        AMOUNT_ROLES.includes(value.role) &&
        isTextOrNone(value.payer)
      );
    case 'reference':
      return isReference(value);
  }
}

/** By its number, by its day, or by both. */
function isReference(value: object): boolean {
  const { number, date, ...others }: { number?: unknown; date?: unknown } = value;
  if (Object.keys(others).length > 0 || (number === undefined && date === undefined)) return false;
  return isTextOrNone(number) && (date === undefined || (typeof date === 'string' && isDay(date)));
}

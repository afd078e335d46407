/** What a user types for a value, read as it is written in either language. */
import type { CorrectedValue } from '../../model/correction.ts';
import { fits, type ValueType } from '../../model/correctable-types.ts';

/** « 4 500,50 », « 4500.5 € », « 4 500 » */
const TYPED_MONEY = /^(?<euros>\d{1,3}(?:[ .']\d{3})+|\d+)(?:[.,](?<cents>\d{1,2}))?$/;

function cents(typed: string): number | undefined {
  const plain = typed.replace(/\s+/gu, ' ').replace(/ ?(?:€|euros?)$/iu, '');
  const groups = TYPED_MONEY.exec(plain)?.groups;
  if (groups === undefined) return undefined;
  const euros = (groups['euros'] ?? '').replace(/[ .']/g, '');
  return Number(euros + (groups['cents'] ?? '').padEnd(2, '0'));
}

/** Undefined where it is no such value. */
export function readTyped(type: ValueType, typed: string): CorrectedValue | undefined {
  const text = typed.trim();
  const figures = /^\d+$/.test(text) ? Number(text) : undefined;
  const value = type === 'money' ? cents(text) : type === 'count' || type === 'year' ? figures : text;
  return value !== undefined && fits(type, value) ? value : undefined;
}

/** The value as one would type it. */
export function asTyped(type: ValueType, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  if (type !== 'money') return String(value);
  const rest = value % 100;
  const euros = String((value - rest) / 100);
  return rest === 0 ? euros : `${euros},${String(rest).padStart(2, '0')}`;
}

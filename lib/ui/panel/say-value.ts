/** A value by its path, in words. */
import { valueType } from '../../model/correctable.ts';
import { formatDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';

const isParts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Values of several parts (a proxy, a reference) are said part by part; an amount that is named, by what it comes to. */
export function sayValue(path: string, value: unknown, t: PanelWords, language: Language): string {
  if (isParts(value)) {
    if (typeof value['amountCents'] === 'number') return formatMoney(value['amountCents'], language);
    return Object.values(value).map(String).join(', ');
  }
  const isMoney = valueType(path) === 'money' || path === 'grants';
  if (isMoney && typeof value === 'number') return formatMoney(value, language);
  if (valueType(path) === 'day') return formatDay(String(value), language);
  if (valueType(path) === 'outcome') return t(`outcome.${String(value) as 'unanimous'}.long`);
  return String(value);
}

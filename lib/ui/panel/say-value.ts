/** A value by its path, in words. */
import type { EntryValue } from '../../model/correction.ts';
import { valueType } from '../../model/correctable.ts';
import { formatDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { sayProxy, sayReference, sayVoter } from '../words/say-entry.ts';

const isParts = (value: unknown): value is Exclude<EntryValue, string> => typeof value === 'object' && value !== null;

/** @param path as in the public format, with places in lists or without */
export function sayValue(path: string, value: unknown, t: PanelWords, language: Language): string {
  if (isParts(value)) return sayParts(value, t, language);
  const isMoney = valueType(path) === 'money' || /^(?:grants$|amounts\b)/.test(path);
  if (isMoney && typeof value === 'number') return formatMoney(value, language);
  if (valueType(path) === 'day') return formatDay(String(value), language);
  if (valueType(path) === 'outcome') return t(`outcome.${String(value) as 'unanimous'}.long`);
  return String(value);
}

/** What has parts is told from the others by one of them. */
function sayParts(value: Exclude<EntryValue, string>, t: PanelWords, language: Language): string {
  if ('giver' in value) return sayProxy(value, t);
  if ('name' in value) return sayVoter(value);
  if ('amountCents' in value) return `${formatMoney(value.amountCents, language)}, ${t(`amount.${value.role}`)}`;
  return sayReference(value, t, language);
}

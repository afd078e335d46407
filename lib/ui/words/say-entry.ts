/** Entries of lists that have parts, as they are said in words. */
import type { NamedVoter, Proxy, Reference } from '../../model/reading.ts';
import { formatDay } from '../format/dates.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from './panel-words.ts';

export const sayProxy = ({ giver, holder }: Proxy, t: PanelWords): string =>
  holder === undefined ? t('roll.no-holder', { giver }) : t('roll.proxy', { giver, holder });

export const sayVoter = ({ name, group }: NamedVoter): string => (group === undefined ? name : `${name} (${group})`);

export function sayReference({ number, date }: Reference, t: PanelWords, language: Language): string {
  const parts: string[] = [];
  if (number !== undefined) parts.push(t('reference.number', { number }));
  if (date !== undefined) parts.push(t('reference.date', { date: formatDay(date, language) }));
  return parts.join(' ');
}

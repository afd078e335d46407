import type { Language } from '../language.ts';
import { perLanguage } from './locale.ts';

const conjunction = perLanguage((locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));

/** « A, B et C » */
export function formatList(items: readonly string[], language: Language): string {
  return conjunction(language).format(items);
}

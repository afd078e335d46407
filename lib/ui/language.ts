import { LANGUAGES, type Language } from '../model/language.ts';

export { LANGUAGES, type Language };

/**
 * The first language that we speak among those the reader prefers; French if there is none.
 *
 * @param preferred BCP 47 tags, the best first, as in `navigator.languages`.
 */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const language = LANGUAGES.find((known) => known === primary);
    if (language !== undefined) return language;
  }
  return 'fr';
}

import type { Language } from '../language.ts';

/** Fixed regions, so that an amount looks the same on every machine. */
export const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Makes a formatter (or anything else that speaks) once for each language: building one costs more than a thousand uses. */
export function perLanguage<Formatter>(
  make: (locale: string, language: Language) => Formatter,
): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const formatter = make(LOCALES[language], language);
    made.set(language, formatter);
    return formatter;
  };
}

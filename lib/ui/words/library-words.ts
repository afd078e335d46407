/** The words of the collection's page, and those of the panel, which shows the act in it. */
import { library as libraryEn } from '../../../assets/locales/en/library.ts';
import { library as libraryFr } from '../../../assets/locales/fr/library.ts';
import { perLanguage } from '../format/locale.ts';
import { panelDictionaries } from './panel-words.ts';
import { translator } from './translate.ts';

export const libraryDictionaries = {
  fr: { ...panelDictionaries.fr, ...libraryFr },
  en: { ...panelDictionaries.en, ...libraryEn },
} as const;

export const libraryWords = perLanguage((_, language) =>
  translator<typeof libraryDictionaries.fr>(language, libraryDictionaries),
);

export type LibraryWords = ReturnType<typeof libraryWords>;

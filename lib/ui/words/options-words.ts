/** The words of the page of settings, and those of failures. */
import { failures as failuresEn } from '../../../assets/locales/en/failures.ts';
import { options as english } from '../../../assets/locales/en/options.ts';
import { failures as failuresFr } from '../../../assets/locales/fr/failures.ts';
import { options as french } from '../../../assets/locales/fr/options.ts';
import { perLanguage } from '../format/locale.ts';
import { translator } from './translate.ts';

export const optionsDictionaries = { fr: { ...failuresFr, ...french }, en: { ...failuresEn, ...english } } as const;

export const optionsWords = perLanguage((_, language) =>
  translator<typeof optionsDictionaries.fr>(language, optionsDictionaries),
);

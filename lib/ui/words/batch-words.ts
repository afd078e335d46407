/** The words for reading whole listings, with those for what can go wrong. */
import { batch as batchEn } from '../../../assets/locales/en/batch.ts';
import { failures as failuresEn } from '../../../assets/locales/en/failures.ts';
import { batch as batchFr } from '../../../assets/locales/fr/batch.ts';
import { failures as failuresFr } from '../../../assets/locales/fr/failures.ts';
import { perLanguage } from '../format/locale.ts';
import { translator } from './translate.ts';

export const batchDictionaries = {
  fr: { ...failuresFr, ...batchFr },
  en: { ...failuresEn, ...batchEn },
} as const;

export const batchWords = perLanguage((_, language) =>
  translator<typeof batchDictionaries.fr>(language, batchDictionaries),
);

export type BatchWords = ReturnType<typeof batchWords>;

/** The words of exports: of the dialogue, of what it asks, and of what may fail. */
import { exportWords as dialogueEn } from '../../../assets/locales/en/export.ts';
import { exportDetails as detailsEn } from '../../../assets/locales/en/export-details.ts';
import { failures as failuresEn } from '../../../assets/locales/en/failures.ts';
import { exportWords as dialogueFr } from '../../../assets/locales/fr/export.ts';
import { exportDetails as detailsFr } from '../../../assets/locales/fr/export-details.ts';
import { failures as failuresFr } from '../../../assets/locales/fr/failures.ts';
import { perLanguage } from '../format/locale.ts';
import { translator } from './translate.ts';

export const exportDictionaries = {
  fr: { ...failuresFr, ...dialogueFr, ...detailsFr },
  en: { ...failuresEn, ...dialogueEn, ...detailsEn },
} as const;

export const exportWords = perLanguage((_, language) =>
  translator<typeof exportDictionaries.fr>(language, exportDictionaries),
);

export type ExportWords = ReturnType<typeof exportWords>;

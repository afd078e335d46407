/** The words that marks need, and no others: they are loaded into every listing. */
import { failures as failuresEn } from '../../../assets/locales/en/failures.ts';
import { marks as marksEn } from '../../../assets/locales/en/marks.ts';
import { votes as votesEn } from '../../../assets/locales/en/votes.ts';
import { failures as failuresFr } from '../../../assets/locales/fr/failures.ts';
import { marks as marksFr } from '../../../assets/locales/fr/marks.ts';
import { votes as votesFr } from '../../../assets/locales/fr/votes.ts';
import { perLanguage } from '../format/locale.ts';
import { translator } from './translate.ts';

export const markDictionaries = {
  fr: { ...failuresFr, ...marksFr, ...votesFr },
  en: { ...failuresEn, ...marksEn, ...votesEn },
} as const;

export const markWords = perLanguage((_, language) =>
  translator<typeof markDictionaries.fr>(language, markDictionaries),
);

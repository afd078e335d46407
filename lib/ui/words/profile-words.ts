/** The words of the pages of beneficiaries and their kin, of their plots, of votes, and of failures. */
import { failures as failuresEn } from '../../../assets/locales/en/failures.ts';
import { profile as english } from '../../../assets/locales/en/profile.ts';
import { votes as votesEn } from '../../../assets/locales/en/votes.ts';
import { failures as failuresFr } from '../../../assets/locales/fr/failures.ts';
import { profile as french } from '../../../assets/locales/fr/profile.ts';
import { votes as votesFr } from '../../../assets/locales/fr/votes.ts';
import { perLanguage } from '../format/locale.ts';
import { translator, type Translate } from './translate.ts';

const dictionaries = {
  fr: { ...failuresFr, ...votesFr, ...french },
  en: { ...failuresEn, ...votesEn, ...english },
} as const;

export type ProfileWords = Translate<typeof dictionaries.fr>;

export const profileWords = perLanguage((_, language) => translator<typeof dictionaries.fr>(language, dictionaries));

/** The words of the annotated document. */
import { reader as readerEn } from '../../../assets/locales/en/reader.ts';
import { reader as readerFr } from '../../../assets/locales/fr/reader.ts';
import { perLanguage } from '../format/locale.ts';
import { translator } from './translate.ts';

const dictionaries = { fr: readerFr, en: readerEn } as const;

export const readerWords = perLanguage((_, language) => translator<typeof readerFr>(language, dictionaries));

export type ReaderWords = ReturnType<typeof readerWords>;

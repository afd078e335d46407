/** The words of the toolbar button, of its window, and of the context menu. */
import { toolbar as english } from '../../../assets/locales/en/toolbar.ts';
import { toolbar as french } from '../../../assets/locales/fr/toolbar.ts';
import { perLanguage } from '../format/locale.ts';
import { translator } from './translate.ts';

export const toolbarDictionaries = { fr: french, en: english } as const;

export const toolbarWords = perLanguage((_, language) => translator<typeof french>(language, toolbarDictionaries));

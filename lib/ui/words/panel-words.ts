/** All the words of the panel: those of the marks, and its own. */
import { checks as checksEn } from '../../../assets/locales/en/checks.ts';
import { glossary as glossaryEn } from '../../../assets/locales/en/glossary.ts';
import { missing as missingEn } from '../../../assets/locales/en/missing.ts';
import { panel as panelEn } from '../../../assets/locales/en/panel.ts';
import { pdfTab as pdfTabEn } from '../../../assets/locales/en/pdf-tab.ts';
import { related as relatedEn } from '../../../assets/locales/en/related.ts';
import { side as sideEn } from '../../../assets/locales/en/side.ts';
import { writing as writingEn } from '../../../assets/locales/en/writing.ts';
import { checks as checksFr } from '../../../assets/locales/fr/checks.ts';
import { glossary as glossaryFr } from '../../../assets/locales/fr/glossary.ts';
import { missing as missingFr } from '../../../assets/locales/fr/missing.ts';
import { panel as panelFr } from '../../../assets/locales/fr/panel.ts';
import { pdfTab as pdfTabFr } from '../../../assets/locales/fr/pdf-tab.ts';
import { related as relatedFr } from '../../../assets/locales/fr/related.ts';
import { side as sideFr } from '../../../assets/locales/fr/side.ts';
import { writing as writingFr } from '../../../assets/locales/fr/writing.ts';
import { perLanguage } from '../format/locale.ts';
import { markDictionaries } from './mark-words.ts';
import { translator } from './translate.ts';

export const panelDictionaries = {
  fr: {
    ...markDictionaries.fr,
    ...panelFr,
    ...relatedFr,
    ...missingFr,
    ...glossaryFr,
    ...checksFr,
    ...sideFr,
    ...pdfTabFr,
    ...writingFr,
  },
  en: {
    ...markDictionaries.en,
    ...panelEn,
    ...relatedEn,
    ...missingEn,
    ...glossaryEn,
    ...checksEn,
    ...sideEn,
    ...pdfTabEn,
    ...writingEn,
  },
} as const;

export type PanelDictionary = typeof panelDictionaries.fr;

export const panelWords = perLanguage((_, language) => translator<PanelDictionary>(language, panelDictionaries));

export type PanelWords = ReturnType<typeof panelWords>;

/** Words that stand beside a sentence to explain it; each is a term too. */
export type WordName = keyof typeof glossaryFr extends infer Key
  ? Key extends `word.${infer Name}`
    ? Name
    : never
  : never;

/** Names of the glossary's sentences. */
export type TermName = keyof typeof glossaryFr extends infer Key
  ? Key extends `term.${infer Name}`
    ? Name
    : never
  : never;

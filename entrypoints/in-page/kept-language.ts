import { browser } from 'wxt/browser';
import { LANGUAGES, pickLanguage, type Language } from '../../lib/ui/language.ts';

const KEY = 'language';

const asLanguage = (value: unknown): Language | undefined => LANGUAGES.find((known) => known === value);

/** The language that the reader chose, else the best of those that the browser is set to. */
export async function keptLanguage(): Promise<Language> {
  const kept = await browser.storage.local.get(KEY);
  return asLanguage(kept[KEY]) ?? pickLanguage(navigator.languages);
}

/** Keeps the choice for every page; those that are open follow it. */
export const keepLanguage = (language: Language): Promise<void> => browser.storage.local.set({ [KEY]: language });

/** @returns stops telling. */
export function onLanguage(chosen: (language: Language) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>): void => {
    const language = asLanguage(changes[KEY]?.newValue);
    if (language !== undefined) chosen(language);
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => {
    // Of an extension that was updated or removed nothing can be asked any more, not even silence.
    if (browser.runtime.id !== undefined) browser.storage.local.onChanged.removeListener(heard);
  };
}

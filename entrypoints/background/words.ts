/** The words of toolbar button and menu, in the reader's language: this page has no document to be in a language. */
import { browser } from 'wxt/browser';
import { createSettings } from '../../lib/settings/index.ts';
import { toolbarWords } from '../../lib/ui/words/toolbar-words.ts';
import { languageOf } from '../in-page/settings.ts';

const settings = createSettings(browser.storage.local);

export async function words(): Promise<ReturnType<typeof toolbarWords>> {
  const { language } = await settings.read();
  return toolbarWords(languageOf(language));
}

/** @param told when other words are to be shown from now on */
export function onOtherWords(told: () => void): void {
  settings.onChange(({ language }) => {
    if (language !== undefined) told();
  });
}

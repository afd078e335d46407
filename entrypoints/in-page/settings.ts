/** The reader's settings, for scripts inside pages, which may outlive the extension that put them there. */
import { browser } from 'wxt/browser';
import type { Language } from '../../lib/model/language.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { createSettings } from '../../lib/settings/index.ts';
import { pickLanguage } from '../../lib/ui/language.ts';

const settings = createSettings(browser.storage.local);

export const readSettings = (): Promise<Settings> => settings.read();

export const changeSettings = (changes: Partial<Settings>): Promise<void> => settings.change(changes);

/** @returns stops telling. */
export function onSettings(listener: (changed: Partial<Settings>) => void): () => void {
  const stop = settings.onChange(listener);
  return () => {
    // Of an extension that was updated or removed nothing can be asked any more, not even silence.
    if (browser.runtime.id !== undefined) stop();
  };
}

/** The language that the reader chose, else the best of those that the browser is set to. */
export const languageOf = (chosen: Settings['language']): Language =>
  chosen === 'browser' ? pickLanguage(navigator.languages) : chosen;

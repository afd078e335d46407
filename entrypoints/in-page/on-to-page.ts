/** What the background tells the scripts inside a page. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { toPageSchema, type ToPage } from '../../lib/messages.ts';

/** @returns stops listening. */
export function onToPage(told: (message: ToPage) => void): () => void {
  const heard = (message: unknown, sender: { id?: string | undefined }): undefined => {
    const parsed = v.safeParse(toPageSchema, message);
    if (parsed.success && sender.id === browser.runtime.id) told(parsed.output);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => {
    // Of an extension that was updated or removed nothing can be asked any more, not even silence.
    if (browser.runtime.id !== undefined) browser.runtime.onMessage.removeListener(heard);
  };
}

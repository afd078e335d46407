/**
 * First stage: runs in every page and frame of the declared sites, says once that it saw links which may be documents,
 * and is done. Everything else is injected on that word.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LINKS_SEEN, type ToBackground } from '../../lib/messages.ts';
import { pagePatterns } from '../../lib/sites/registry.ts';
import { watchLinks } from './watch-links.ts';

/** The browser's own object: a polyfill would be ten times the size of this script. Firefox knows this name too. */
declare const chrome: {
  runtime: { sendMessage(message: ToBackground, answered: () => void): void; lastError?: unknown };
};

export default defineContentScript({
  matches: pagePatterns(),
  allFrames: true,
  runAt: 'document_end',
  main() {
    watchLinks(document, () => {
      try {
        // Reading lastError tells the browser that nobody waits for an answer.
        chrome.runtime.sendMessage(LINKS_SEEN, () => void chrome.runtime.lastError);
      } catch {
        // The extension was updated or removed since the page was loaded: the new one serves the next page.
      }
    });
  },
});

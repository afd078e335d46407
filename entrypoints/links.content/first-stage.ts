import type { ToBackground } from '../../lib/messages.ts';
import { watchLinks } from './watch-links.ts';

/** Said here, and only typed by the protocol: what else it holds would be loaded by every page. */
export const LINKS_SEEN = { kind: 'links-seen' } as const satisfies ToBackground;
const PDF_SEEN = { kind: 'pdf-seen' } as const satisfies ToBackground;

/** The browser's own object: a polyfill would be ten times the size of this script. Firefox knows this name too. */
declare const chrome: {
  runtime: { sendMessage(message: ToBackground, answered: () => void): void; lastError?: unknown };
};

function tell(message: ToBackground): void {
  try {
    // Reading lastError tells the browser that nobody waits for an answer.
    chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError);
  } catch {
    // The extension was updated or removed since the page was loaded: the new one serves the next page.
  }
}

/** @param candidates selector of links that may be documents */
export function runFirstStage(candidates: string): void {
  // Chromium shows a PDF inside of a document of its own.
  if (document.contentType === 'application/pdf') tell(PDF_SEEN);
  else watchLinks(document, candidates, () => tell(LINKS_SEEN));
}

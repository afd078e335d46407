/** Firefox: says on the toolbar button that there is an answer to the PDF that a tab shows; no script can say it there. */
import { browser } from 'wxt/browser';
import { showsPdf } from '../tab/pdf-tab.ts';
import { showDocument } from './toolbar.ts';

export function listenToPdfTabs(): void {
  if (!import.meta.env.FIREFOX) return;
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
    if (status !== 'complete' || url === undefined || !URL.canParse(url)) return;
    if (await showsPdf(tabId, new URL(url))) await showDocument(tabId);
  });
}

import { browser } from 'wxt/browser';

/**
 * Opens the collection in a tab of its own.
 *
 * @param openerTabId the tab beside which it opens, if it was asked for from one
 */
export async function openLibrary(openerTabId?: number): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  await browser.tabs.create(openerTabId === undefined ? { url } : { url, openerTabId });
}

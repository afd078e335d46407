/** The toolbar button: marks the page's documents, or says that there is nothing to mark. */
import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/sites/registry.ts';
import { inject, MARKS } from './inject.ts';

// Firefox builds are MV2, where the button is called by its older name.
const button = browser.action ?? browser.browserAction;

/** A dash, which every language reads: there is nothing here. */
const NOTHING = '–';

export function listenToToolbar(): void {
  button.onClicked.addListener(async ({ id, url }) => {
    if (id === undefined) return;
    // Without permission for the page the browser does not even tell its address.
    const known = url !== undefined && siteOf(new URL(url)) !== undefined;
    if (known && (await inject(MARKS, { tabId: id })).ok) return;
    // Both last until the tab goes to another page.
    await button.setBadgeText({ tabId: id, text: NOTHING });
    await button.setTitle({ tabId: id, title: browser.i18n.getMessage('actionNothing') });
  });
}

/**
 * The side panel, opened in a tab of its own and told by `?tab=` which tab it stands beside: the browser's own buttons
 * cannot be pressed from here. It is the same page, with the same rights, as the one that the browser opens beside a tab.
 */
import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../../../demo/browser.ts';
import { openPageAbout } from './extension-page.ts';
import { folded } from './listing.ts';
import { inPanel, openPanel } from './panel.ts';
import { until } from './until.ts';

/** Opens the side panel of the tab that shows an address. */
export async function openSidePanel(opened: OpenedBrowser, address: string): Promise<Page> {
  const panel = await openPageAbout(opened, 'sidepanel.html', address);
  await panel.waitForSelector('.panel[data-placement="page"]');
  return panel;
}

/** The side panels that Chromium has open, each beside a window of its own. */
export async function nativePanels({ browser }: OpenedBrowser): Promise<Page[]> {
  const targets = browser.targets().filter((target) => target.url().endsWith('/sidepanel.html'));
  return Promise.all(targets.map((target) => target.asPage()));
}

/** Opens Chromium's own side panel from the panel over the listing, as a reader does. */
export async function openNativePanel(opened: OpenedBrowser, listing: Page): Promise<Page> {
  const before = new Set(opened.browser.targets());
  await openPanel(listing, 0);
  await (await inPanel(listing, '.header .icon-button[aria-label^="Tous les documents"]')).click();
  const target = await opened.browser.waitForTarget((one) => !before.has(one) && one.url().endsWith('/sidepanel.html'));
  return target.asPage();
}

/** What the side panel says, once it says something that fits. */
export async function sideSays(panel: Page, expected: RegExp): Promise<string> {
  await until(
    panel,
    (pattern, flags) => new RegExp(pattern, flags).test((document.body.textContent ?? '').replace(/\s+/g, ' ')),
    expected.source,
    expected.flags,
  );
  return folded(await panel.evaluate(() => document.body.textContent ?? ''));
}

/** What each row of the list says. */
export async function rowTexts(panel: Page): Promise<string[]> {
  const texts = await panel.$$eval('.document-row', (rows) => rows.map((row) => row.textContent ?? ''));
  return texts.map((text) => folded(text));
}

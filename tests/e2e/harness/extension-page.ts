import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../../../demo/browser.ts';
import { until } from './until.ts';

/** Firefox opens a page of an extension, and never says that it has. */
const OPENING_MS = 3_000;

/** The part of the browser that tests use from inside of the extension's pages. */
export interface ExtensionPage {
  browser: {
    tabs: { query: (wanted: object) => Promise<{ id?: number; url?: string }[]> };
    storage: { local: { set: (items: object) => Promise<void> } };
    browserAction: { getBadgeText: (of: object) => Promise<string>; getTitle: (of: object) => Promise<string> };
    extension: { getViews: (of: { type: string }) => Window[] };
  };
}

/** Opens a page of the extension in a tab of its own. */
export async function openExtensionPage({ browser, extensionOrigin }: OpenedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${extensionOrigin}/${path}`;
  await page.goto(address, { timeout: OPENING_MS }).catch(() => undefined);
  await until(page, (wanted) => location.href === wanted, address);
  return page;
}

/** The tab that shows an address, asked from a page of the extension, as soon as the browser knows of it. */
export async function tabIdOf(page: Page, address: string): Promise<number> {
  const found = await until(
    page,
    async (wanted) => {
      const { tabs } = (globalThis as unknown as ExtensionPage).browser;
      return (await tabs.query({})).find(({ url }) => url?.startsWith(wanted))?.id;
    },
    address,
  );
  return Number(await found.jsonValue());
}

/** Opens a page of the extension that is about the tab which shows an address. */
export async function openPageAbout(opened: OpenedBrowser, path: string, address: string): Promise<Page> {
  const page = await openExtensionPage(opened, path);
  const id = await tabIdOf(page, address);
  await page.evaluate((tab) => {
    location.search = `?tab=${tab}`;
  }, id);
  await until(page, (tab) => location.search === `?tab=${tab}`, id);
  return page;
}

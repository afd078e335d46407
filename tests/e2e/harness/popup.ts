/** The window under the toolbar button, as a reader uses it. */
import type { Page } from 'puppeteer-core';
import { folded } from './listing.ts';
import { shownText } from './said.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** The browser's number of a tab, as the extension knows it. */
async function tabOf(stage: Stage, extensionPage: Page, address: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    interface Tabs {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
    }
    const { browser, chrome } = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
    const tabs = await (browser ?? chrome)?.tabs.query({});
    // An address that may not be seen is that of the one tab that is neither ours nor the empty first one.
    return (tabs?.find(({ url }) => url === wanted) ?? tabs?.find(({ url }) => url === undefined))?.id;
  }, address);
  if (id === undefined) throw new Error(`${stage.kind} has no tab at ${address}`);
  return id;
}

/**
 * Presses the toolbar button over the page. Firefox's cannot be pressed by a driver: there the window is opened in a tab of
 * its own, over the same page, which then must be permitted already.
 */
export async function openPopup(stage: Stage): Promise<Page> {
  const { browser, kind, page, extensionOrigin } = stage;
  await page.bringToFront();
  if (kind === 'chromium') {
    const [extension] = [...(await browser.extensions()).values()];
    if (extension === undefined) throw new Error('the extension is not there');
    const opening = browser.waitForTarget((target) => target.url().startsWith(`${extensionOrigin}/popup.html`));
    await page.triggerExtensionAction(extension);
    return settled(await (await opening).asPage());
  }
  const popup = await browser.newPage();
  await openExtensionPage(popup, `${extensionOrigin}/popup.html`);
  const tab = await tabOf(stage, popup, page.url());
  await openExtensionPage(popup, `${extensionOrigin}/popup.html?tab=${tab}`);
  return settled(popup);
}

/** Firefox never says that such a page was reached. */
const FIREFOX_TIMEOUT = 3_000;

/** Loads a page of the extension in a tab, or only goes to another place in it if that is all that differs. */
export async function openExtensionPage(page: Page, address: string): Promise<void> {
  const [path, place] = address.split('#');
  if (place === undefined || page.url().split('#')[0] !== path) {
    // However late the page comes, what stands here now is not taken for it.
    await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  }
  if (address.startsWith('moz-extension:')) {
    await page.goto(address, { timeout: FIREFOX_TIMEOUT }).catch(() => undefined);
  } else await page.goto(address);
  await until(page, () => !document.documentElement.hasAttribute('data-left') && document.body?.childElementCount > 0);
}

/** Until it has looked at the page. */
async function settled(popup: Page): Promise<Page> {
  await until(popup, () => document.querySelector('.toolbar-content')?.querySelector('.toolbar-site, .toolbar-lead'));
  return popup;
}

export const popupText = (popup: Page): Promise<string> => shownText(popup, 'main');

export async function outcomeOf(popup: Page): Promise<string> {
  const said = await until(popup, () => document.querySelector('.toolbar-outcome')?.textContent ?? '');
  return folded(String(await said.jsonValue()));
}

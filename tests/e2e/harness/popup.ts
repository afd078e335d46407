/** The window under the toolbar button, as a reader uses it. */
import type { Page } from 'puppeteer-core';
import { folded } from './listing.ts';
import type { Stage } from './stage.ts';

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
export async function openExtensionPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 3_000 }).catch(() => undefined);
  await page.waitForFunction(() => document.body?.childElementCount > 0);
}

/** Until it has looked at the page. */
async function settled(popup: Page): Promise<Page> {
  await popup.waitForFunction(() =>
    document.querySelector('.toolbar-content')?.querySelector('.toolbar-site, .toolbar-lead'),
  );
  return popup;
}

export const popupText = (popup: Page): Promise<string> =>
  popup.$eval('main', (main) => main.innerText).then((text) => folded(text));

export async function press(popup: Page, words: string): Promise<void> {
  const buttons = await popup.$$('button');
  for (const button of buttons) {
    if (folded(await button.evaluate(({ innerText }) => innerText)).includes(words)) return button.click();
  }
  throw new Error(`no button says « ${words} »`);
}

export async function outcomeOf(popup: Page): Promise<string> {
  const said = await popup.waitForFunction(() => document.querySelector('.toolbar-outcome')?.textContent ?? '');
  return folded(String(await said.jsonValue()));
}

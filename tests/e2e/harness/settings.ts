/** The reader's settings, changed as the options page changes them. */
import type { OpenedBrowser } from '../../../demo/browser.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { keyOf, type SettingName } from '../../../lib/settings/schema.ts';

/** Firefox opens a page of an extension, and never says that it has. */
const OPENING_MS = 3_000;

interface ExtensionPage {
  browser: { storage: { local: { set: (items: object) => Promise<void> } } };
}

export async function setSettings(
  { browser, extensionOrigin }: OpenedBrowser,
  wanted: Partial<Settings>,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${extensionOrigin}/manifest.json`, { timeout: OPENING_MS }).catch(() => undefined);
  const items = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [keyOf(name as SettingName), value]));
  await page.evaluate((stored) => (globalThis as unknown as ExtensionPage).browser.storage.local.set(stored), items);
  await page.close();
}

/** The reader's settings, changed as the options page changes them. */
import type { OpenedBrowser } from '../../../demo/browser.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { keyOf, type SettingName } from '../../../lib/settings/schema.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

export async function setSettings(opened: OpenedBrowser, wanted: Partial<Settings>): Promise<void> {
  const page = await openExtensionPage(opened, 'manifest.json');
  const items = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [keyOf(name as SettingName), value]));
  await page.evaluate((stored) => (globalThis as unknown as ExtensionPage).browser.storage.local.set(stored), items);
  await page.close();
}

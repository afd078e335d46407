/** Pictures of what a reader sees, for those who run the demonstration without a screen. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CARD, MARK, openListing, PANEL, pointAt, pointAway } from './listing-pages.ts';

/** Long enough for the panel's short entrance. */
const STILL_MS = 800;
const APPEARS_MS = 10_000;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, STILL_MS));

/** @param chosen Place of the document, on the listing's first page, whose summary and panel are shown. */
export async function takePictures(page: Page, folder: string, chosen: number): Promise<string[]> {
  const file = (name: string): `${string}.png` => `${join(folder, name)}.png`;
  await page.bringToFront();
  await openListing(page);
  await rest();
  await page.screenshot({ path: file('listing'), fullPage: true });
  await pointAt(page, chosen);
  await page.waitForSelector(CARD, { timeout: APPEARS_MS });
  await rest();
  await page.screenshot({ path: file('summary') });
  await pointAway(page);
  await (await page.$$(MARK))[chosen]?.click();
  await page.waitForSelector(PANEL, { timeout: APPEARS_MS });
  await rest();
  await page.screenshot({ path: file('panel') });
  return ['listing', 'summary', 'panel'].map(file);
}

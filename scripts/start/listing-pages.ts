/** The listing as a reader goes through it: page after page, pointing at mark after mark. */
import type { Page } from 'puppeteer-core';
import { LISTING } from '../../demo/site/server.ts';

/** A link of the listing. */
export interface ListedLink {
  label: string;
  address: string;
}

/** Elements that the extension puts into the page; their insides are closed to us. */
export const MARK = 'delibere-mark';
export const CARD = 'delibere-card';
export const PANEL = 'delibere-panel';

const LINKS = '#seances a';
const APPEARS_MS = 10_000;

export async function openListing(page: Page, address = LISTING): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  const links = await page.$$eval(LINKS, (found) => found.length);
  // Fewer marks than links is no reason to stop: the documents without one will be missing from the answers.
  await page
    .waitForFunction(
      (mark, count) => document.querySelectorAll(mark).length >= count,
      { timeout: APPEARS_MS },
      MARK,
      links,
    )
    .catch(() => undefined);
}

export const linksOf = (page: Page): Promise<ListedLink[]> =>
  page.$$eval(LINKS, (links) =>
    links.map((link) => ({ label: link.textContent, address: (link as HTMLAnchorElement).href })),
  );

/** Address of the page that follows, if one does. */
export const nextPage = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[rel=next]')?.href);

/** Points at a mark until its summary shows, which is also what makes the extension read the document. */
export async function pointAt(page: Page, index: number): Promise<void> {
  const mark = (await page.$$(MARK))[index];
  if (mark === undefined) return;
  await mark.scrollIntoView();
  await mark.hover();
  await page.waitForSelector(CARD, { timeout: APPEARS_MS });
}

/** Takes the pointer off the mark and puts the summary away, as it may lie over the next mark. */
export async function pointAway(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.waitForSelector(CARD, { hidden: true, timeout: APPEARS_MS });
}

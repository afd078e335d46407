/** The listing with its marks, as a reader uses it. */
import type { Page } from 'puppeteer-core';
import { PAGE_SIZE } from '../../../demo/site/listing.ts';
import { LISTING } from '../../../demo/site/server.ts';
import { CARD, MARK } from '../../../scripts/start/listing-pages.ts';
import { until } from './until.ts';

/** `data-state` of every mark, in the listing's order. */
export const markStates = (page: Page): Promise<(string | undefined)[]> =>
  page.$$eval(MARK, (marks) =>
    marks.map((mark) => mark.shadowRoot?.querySelector<HTMLElement>('button')?.dataset['state']),
  );

export async function waitForMarks(page: Page, count: number): Promise<void> {
  await until(page, (mark, wanted) => document.querySelectorAll(mark).length === wanted, MARK, count);
}

export async function openListing(page: Page, marks: number, address = LISTING): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await waitForMarks(page, marks);
}

/** Place of the mark beside the link whose text holds this. */
export async function indexOfLink(page: Page, text: string): Promise<number> {
  const labels = await page.$$eval('#seances a', (links) => links.map((link) => link.textContent));
  const index = labels.findIndex((label) => label.includes(text));
  if (index < 0) throw new Error(`No link of the listing says « ${text} »`);
  return index;
}

export async function waitForState(page: Page, index: number, states: readonly string[]): Promise<string> {
  const settled = await until(
    page,
    (mark, place, wanted) => {
      const button = document.querySelectorAll(mark)[place]?.shadowRoot?.querySelector<HTMLElement>('button');
      const state = button?.dataset['state'] ?? '';
      return wanted.includes(state) ? state : undefined;
    },
    MARK,
    index,
    states,
  );
  return String(await settled.jsonValue());
}

/** A mark's end: whatever came of its document. */
export const SETTLED = ['read', 'scan', 'not-deliberation', 'failed'] as const;

/** Spaces of French typography are as good as any other. */
export const folded = (text = ''): string => text.replace(/\s+/g, ' ');

/** What a mark says. */
export async function markText(page: Page, index: number): Promise<string> {
  const texts = await page.$$eval(MARK, (marks) =>
    marks.map((mark) => mark.shadowRoot?.querySelector('button')?.textContent ?? ''),
  );
  return folded(texts[index]);
}

/** What the summary card says, once it is there. */
export async function cardText(page: Page): Promise<string> {
  const card = await page.waitForSelector(CARD);
  return folded(await card?.evaluate((host) => host.shadowRoot?.querySelector('.frame')?.textContent ?? ''));
}

/** Takes the pointer off whatever it is on: a summary that is still open may lie over the next mark. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  // The card's host has no size of its own: it always counts as hidden.
  await until(page, (card) => document.querySelector(card) === null, CARD);
}

/** Reads a document by pointing at its mark. */
export async function readByPointing(page: Page, index: number): Promise<string> {
  const mark = (await page.$$(MARK))[index];
  if (mark === undefined) throw new Error(`The listing has no mark ${index}`);
  await pointAway(page);
  await mark.scrollIntoView();
  await mark.hover();
  return waitForState(page, index, SETTLED);
}

/** Reads every document of the listing, one after the other. */
export async function readWholeListing(page: Page, documents: number): Promise<void> {
  await openListing(page, PAGE_SIZE);
  await page.click('#voir-plus');
  await waitForMarks(page, documents);
  for (let index = 0; index < documents; index += 1) {
    await readByPointing(page, index);
    await page.keyboard.press('Escape');
  }
}

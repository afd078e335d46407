/** What a page says, white space folded. */
import type { Page } from 'puppeteer-core';
import { folded } from './listing.ts';

/** Of the last of these elements, whether it is in sight or not; empty where there is none. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (all) => all.at(-1)?.textContent ?? '').then((text) => folded(text).trim());

/** Of an element, as far as it is shown. */
export const shownText = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText).then((text) => folded(text));

/** The panel over the listing, as a reader uses it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { MARK, PANEL } from '../../../scripts/start/listing-pages.ts';
import { folded, pointAway } from './listing.ts';
import { until } from './until.ts';

/** Waits for the first element of the panel that matches. */
export async function inPanel(page: Page, selector: string): Promise<ElementHandle<Element>> {
  // Waiting for a selector would watch for mutations, which cannot be seen from outside a shadow root.
  const found = await until(
    page,
    (panel, part) => document.querySelector(panel)?.shadowRoot?.querySelector(part),
    PANEL,
    selector,
  ).catch(async (cause: unknown) => {
    throw new Error(`The panel has no ${selector}: ${await panelText(page)}`, { cause });
  });
  const element = found.asElement();
  if (element === null) throw new Error(`The panel has no ${selector}`);
  return element as ElementHandle<Element>;
}

/** All that the panel says, for the report of a test that finds something else there. */
async function panelText(page: Page): Promise<string> {
  const text = await page.evaluate((panel) => {
    const parts = document.querySelector(panel)?.shadowRoot?.children;
    const shown = [...(parts ?? [])].filter((part) => part instanceof HTMLElement && part.localName !== 'style');
    return parts && shown.map((part) => (part as HTMLElement).innerText).join(' ');
  }, PANEL);
  return text === undefined ? 'there is no panel' : `it says « ${folded(text ?? '').slice(0, 500)} »`;
}

/** Presses a mark, and waits for the answer. */
export async function openPanel(page: Page, index: number, answer = '[data-field="number"]'): Promise<void> {
  const mark = (await page.$$(MARK))[index];
  if (mark === undefined) throw new Error(`The listing has no mark ${index}`);
  await pointAway(page);
  await mark.scrollIntoView();
  await mark.click();
  await inPanel(page, answer);
}

/** What the panel says of a field of the contract, everywhere it says it. */
export async function fieldTexts(page: Page, field: string): Promise<string[]> {
  await inPanel(page, `[data-field="${field}"]`);
  const texts = await page.$$eval(`${PANEL} >>> [data-field="${field}"]`, (parts) =>
    parts.map((part) => part.textContent ?? ''),
  );
  return texts.map(folded);
}

/** Whether the first element that matches lies wholly in the window, unscrolled. */
export async function isInView(page: Page, selector: string): Promise<boolean> {
  const element = await inPanel(page, selector);
  return element.evaluate((part) => {
    const { top, bottom, left, right, height } = part.getBoundingClientRect();
    return height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
}

export async function panelIsGone(page: Page): Promise<void> {
  await page.waitForSelector(PANEL, { hidden: true });
}

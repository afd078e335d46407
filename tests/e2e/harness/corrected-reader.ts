/** The annotated document of one act of the demonstration, and how its record is read, pressed and typed in. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { checkAccessibility } from './axe.ts';
import { addressOf, documentNamed } from './demonstration.ts';
import { openReader } from './reader.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

export const ADDRESS = addressOf(documentNamed('2023.00094'));
export const AMOUNT = '.reader-record [data-field="grants.0.amountCents"]';
const MENU = '.selection-menu';

/** Opens it at the amount that it grants. */
export async function openAct(stage: Stage): Promise<void> {
  await openReader(stage, { address: ADDRESS, field: 'grants.0.amountCents' });
  await stage.page.waitForSelector(AMOUNT);
  await stage.page.waitForSelector('.mark[data-chosen]');
}

/** Presses the button within an element that says this, as soon as it is there. */
export async function press(page: Page, within: string, text: string): Promise<void> {
  await until(
    page,
    (where, said) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${where} button`)];
      const button = buttons.find(
        ({ disabled, ariaDisabled, textContent }) =>
          !disabled && ariaDisabled !== 'true' && textContent?.trim().startsWith(said),
      );
      button?.click();
      return button !== undefined;
    },
    within,
    text,
  );
}

/** Selects the first words of the text layer that hold a text, as dragging would, and waits for what is asked of them. */
export async function select(page: Page, text: string): Promise<string> {
  // Pages get their text one after the other.
  await until(
    page,
    (wanted) =>
      [...document.querySelectorAll('.textLayer span')].some((span) =>
        (span.textContent ?? '').replace(/\s/gu, ' ').includes(wanted),
      ),
    text,
  );
  const words = await page.evaluate((wanted) => {
    for (const layer of document.querySelectorAll('.textLayer')) {
      const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').replace(/\s/gu, ' ').indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return String(getSelection());
      }
    }
    throw new Error(`the text layer does not hold ${wanted}`);
  }, text);
  await page.waitForSelector(MENU);
  return words;
}

/** Says what the selected words are, by the words of the choice. */
export async function chooseMeaning(page: Page, words: string): Promise<void> {
  const at = await page.$eval(
    `${MENU} select`,
    (list, said) => [...(list as HTMLSelectElement).options].findIndex(({ text }) => text.startsWith(said)),
    words,
  );
  await page.select(`${MENU} select`, String(at));
}

export async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations, all } = await checkAccessibility(page, part);
  expect(violations).toEqual([]);
  expect(all).toBeGreaterThan(5);
}

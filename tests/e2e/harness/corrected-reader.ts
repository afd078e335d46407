/** The annotated document of one act of the demonstration, and how its record is read, pressed and typed in. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { demoDocuments } from '../../../demo/documents.ts';
import { placeHash } from '../../../lib/ui/reader/reader-address.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

export const documents = await demoDocuments();
const HOST = 'https://www.saint-etienne-metropole.fr';
export const ADDRESS = HOST + (documents.find(({ label }) => label.includes('2023.00094'))?.path ?? '');

/** Firefox never says that a page of the extension has loaded; what stands in it does. */
export const PATIENCE = 1_500;

export const AMOUNT = '.reader-record [data-field="grants.0.amountCents"]';

export async function openReader({ page, extensionOrigin }: Stage): Promise<void> {
  await page.goto('about:blank');
  const place = placeHash({ address: ADDRESS, field: 'grants.0.amountCents' });
  await page.goto(`${extensionOrigin}/reader.html${place}`, { timeout: PATIENCE }).catch(() => {});
  await page.waitForSelector(AMOUNT);
  await page.waitForSelector('.mark[data-chosen]');
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (found) => (found.at(-1)?.textContent ?? '').replace(/\s+/gu, ' ').trim());

/** Presses the button within an element that says this, as soon as it is there. */
export async function press(page: Page, within: string, text: string): Promise<void> {
  await until(
    page,
    (where, said) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${where} button`)];
      const button = buttons.find(({ disabled, textContent }) => !disabled && textContent?.trim().startsWith(said));
      button?.click();
      return button !== undefined;
    },
    within,
    text,
  );
}

/** A slow machine takes its time to write and to draw. */
export const eventually = (work: () => unknown) => expect.poll(work, { timeout: 20_000 });

/** Selects the first words of the text layer that hold a text, as dragging the pointer over them would. */
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
  return page.evaluate((wanted) => {
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
}

export async function expectAccessible(page: Page, part: string): Promise<void> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: { run: (context: unknown) => unknown } }).axe.run({ include: [[selector]] }),
    part,
  )) as AxeResults;
  expect(results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(results.passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(5);
}

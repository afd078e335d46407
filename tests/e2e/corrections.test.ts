/** Corrections by typing and by selecting words, and notes: made, kept, taken back. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { placeHash } from '../../lib/ui/reader/reader-address.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const documents = await demoDocuments();
const HOST = 'https://www.saint-etienne-metropole.fr';
const ADDRESS = HOST + (documents.find(({ label }) => label.includes('2023.00094'))?.path ?? '');

/** Firefox never says that a page of the extension has loaded; what stands in it does. */
const PATIENCE = 1_500;

const AMOUNT = '.reader-record [data-field="grants.0.amountCents"]';

async function openReader({ page, extensionOrigin }: Stage): Promise<void> {
  await page.goto('about:blank');
  const place = placeHash({ address: ADDRESS, field: 'grants.0.amountCents' });
  await page.goto(`${extensionOrigin}/reader.html${place}`, { timeout: PATIENCE }).catch(() => {});
  await page.waitForSelector(AMOUNT);
  await page.waitForSelector('.mark[data-chosen]');
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (found) => (found.at(-1)?.textContent ?? '').replace(/\s+/gu, ' ').trim());

/** Presses the button within an element that says this. */
const press = (page: Page, within: string, text: string): Promise<void> =>
  page.$$eval(
    `${within} button`,
    (buttons, said) => {
      const button = buttons.find(({ textContent }) => textContent?.trim().startsWith(said));
      if (button === undefined) throw new Error(`no button says ${said}`);
      button.click();
    },
    text,
  );

/** A slow machine takes its time to write and to draw. */
const eventually = (work: () => unknown) => expect.poll(work, { timeout: 20_000 });

const VALUE = `.value:has([data-field="grants.0.amountCents"])`;

const unfold = (page: Page): Promise<void> =>
  page.$eval(`${VALUE} .evidence-button`, (button) => {
    if (button.getAttribute('aria-expanded') === 'false') (button as HTMLElement).click();
  });

/** Selects the first words of the text layer that hold a text, as dragging the pointer over them would. */
const select = (page: Page, text: string): Promise<string> =>
  page.evaluate((wanted) => {
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

async function expectAccessible(page: Page, part: string): Promise<void> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: { run: (context: unknown) => unknown } }).axe.run({ include: [[selector]] }),
    part,
  )) as AxeResults;
  expect(results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(results.passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(5);
}

describe.each(BROWSERS)('corrections in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of an act', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      await stage.page.setViewport({ width: 1280, height: 800 });
    });
    afterAll(() => stage.close());

    it('are typed, kept when the page is opened again, and taken back', async () => {
      const { page } = stage;
      await openReader(stage);
      expect(await textOf(page, AMOUNT)).toBe('7 500 €');
      await unfold(page);
      await press(page, VALUE, 'Corriger');
      await page.$eval(`${VALUE} .typed-field`, (field) => {
        (field as HTMLInputElement).value = '';
      });
      await page.type(`${VALUE} .typed-field`, '8 000,50');
      await page.keyboard.press('Enter');
      await eventually(() => textOf(page, AMOUNT)).toBe('8 000,50 €');
      expect(await textOf(page, '.reader-record .answer-amount')).toContain('corrigé');

      await page.goto('about:blank');
      const place = placeHash({ address: ADDRESS });
      await page.goto(`${stage.extensionOrigin}/reader.html${place}`, { timeout: PATIENCE }).catch(() => {});
      await page.waitForSelector(AMOUNT);
      expect(await textOf(page, AMOUNT)).toBe('8 000,50 €');
      await unfold(page);
      expect(await textOf(page, `${VALUE} .evidence`)).toMatch(/avait trouvé : 7 500 €/);
      await press(page, VALUE, 'Revenir');
      await eventually(() => textOf(page, AMOUNT)).toBe('7 500 €');
    });

    it('are made by selecting the right words, which are then marked', async () => {
      const { page } = stage;
      await openReader(stage);
      await page.waitForSelector('.textLayer span');
      const words = await select(page, '7 500');
      expect(words.replace(/\s/gu, ' ')).toBe('7 500');
      await page.waitForSelector('.selection-menu');
      await page.select('.selection-menu select', '1');
      await expectAccessible(page, '.selection-menu');
      await press(page, '.selection-menu', 'Enregistrer');
      const name = '.reader-record [data-field="grants.0.beneficiary"]';
      await eventually(() => textOf(page, name)).toMatch(/^7 500$/);
      await page.waitForSelector('.selection-menu', { hidden: true });
      const overlap = await page.evaluate(() => {
        const mark = document.querySelector('.mark[data-kind="beneficiary"] .mark-box')?.getBoundingClientRect();
        const amount = document.querySelector('.mark[data-kind="grant"] .mark-box')?.getBoundingClientRect();
        if (mark === undefined || amount === undefined) return 0;
        return Math.min(mark.bottom, amount.bottom) - Math.max(mark.top, amount.top);
      });
      expect(overlap).toBeGreaterThan(0);
      await press(page, '[data-field="written"]', 'Revenir');
      await eventually(() => textOf(page, name)).not.toMatch(/^7 500$/);
    });

    it('say of selected words that a grant was missed there, and of a grant that it is none', async () => {
      const { page } = stage;
      await openReader(stage);
      await page.waitForSelector('.textLayer span');
      await select(page, '7 500');
      await page.waitForSelector('.selection-menu');
      await press(page, '.selection-menu', 'Une subvention oubliée');
      await page.type('.selection-menu .typed-field', 'Les Amis du lavoir');
      await press(page, '.selection-menu', 'Ajouter');
      const added = '.reader-record [data-field="grants.1.';
      await eventually(() => textOf(page, `${added}beneficiary"]`)).toBe('Les Amis du lavoir');
      expect(await textOf(page, `${added}amountCents"]`)).toBe('7 500 €');
      await page.waitForSelector('.selection-menu', { hidden: true });
      await select(page, 'MISOF');
      await page.waitForSelector('.selection-menu');
      const none = await page.$eval('.selection-menu select', (list) =>
        [...(list as HTMLSelectElement).options].findIndex(({ text }) => text.startsWith('Pas une subvention')),
      );
      await page.select('.selection-menu select', String(none));
      await press(page, '.selection-menu', 'Enregistrer');
      await eventually(() => textOf(page, AMOUNT.replace('amountCents', 'beneficiary'))).toBe('Les Amis du lavoir');
      expect(await page.$(`${added}beneficiary"]`)).toBeNull();
      const rows = '[data-field="written"] .row';
      for (const left of [1, 0]) {
        await press(page, rows, 'Revenir');
        await eventually(() => page.$$eval(rows, ({ length }) => length)).toBe(left);
      }
      expect(await textOf(page, AMOUNT)).toBe('7 500 €');
    });

    it('say so where the words hold no such value', async () => {
      const { page } = stage;
      await openReader(stage);
      await page.waitForSelector('.textLayer span');
      await select(page, 'Bureau');
      await page.waitForSelector('.selection-menu');
      await press(page, '.selection-menu', 'Enregistrer');
      await eventually(() => textOf(page, '.selection-menu [role="alert"]')).toContain('ne disent pas');
      await page.focus('.selection-menu select');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.selection-menu', { hidden: true });
    });

    it('a note on selected words is kept, and deleted with a way back', async () => {
      const { page } = stage;
      await openReader(stage);
      await page.waitForSelector('.textLayer span');
      await select(page, '7 500');
      await page.waitForSelector('.selection-menu');
      await press(page, '.selection-menu', 'Noter');
      await page.type('.selection-menu .typed-field', 'Bilan à demander');
      await press(page, '.selection-menu', 'Enregistrer');
      await eventually(() => textOf(page, '.note')).toContain('Bilan à demander');
      expect(await textOf(page, '.note blockquote')).toMatch(/7 500/);
      // Its words are marked, in a way of their own.
      await page.waitForSelector('.mark[data-kind="note"]');
      expect(await textOf(page, '.legend')).toContain('Vos notes1');
      await press(page, '.note', 'Supprimer');
      await page.waitForSelector('.note', { hidden: true });
      await press(page, '.notes', 'Rétablir');
      await eventually(() => textOf(page, '.note')).toContain('Bilan à demander');
    });
  });
});

/** Corrections by typing and by selecting words, and notes: made, kept, taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeHash } from '../../lib/ui/reader/reader-address.ts';
import {
  ADDRESS,
  AMOUNT,
  documents,
  eventually,
  expectAccessible,
  openReader,
  PATIENCE,
  press,
  select,
  textOf,
} from './harness/corrected-reader.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const VALUE = `.value:has([data-field="grants.0.amountCents"])`;

const unfold = (page: Page): Promise<void> =>
  page.$eval(`${VALUE} .evidence-button`, (button) => {
    if (button.getAttribute('aria-expanded') === 'false') (button as HTMLElement).click();
  });

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

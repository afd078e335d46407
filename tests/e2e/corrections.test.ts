/** Corrections by typing and by selecting words, and notes: made, kept, taken back. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  AMOUNT,
  chooseMeaning,
  expectAccessible,
  openAct,
  press,
  select,
} from './harness/corrected-reader.ts';
import { documents } from './harness/demonstration.ts';
import { openReader, WIDE } from './harness/reader.ts';
import { textOf } from './harness/said.ts';
import { BROWSERS, onStage } from './harness/stage.ts';

const VALUE = `.value:has([data-field="grants.0.amountCents"])`;

const unfold = (page: Page): Promise<void> =>
  page.$eval(`${VALUE} .evidence-button`, (button) => {
    if (button.getAttribute('aria-expanded') === 'false') (button as HTMLElement).click();
  });

describe.each(BROWSERS)('corrections in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of an act', () => {
    const stage = onStage(candidate, { documents }, ({ page }) => page.setViewport(WIDE));

    it('are typed, kept when the page is opened again, and taken back', async () => {
      const { page } = stage;
      await openAct(stage);
      expect(await textOf(page, AMOUNT)).toBe('7 500 €');
      await unfold(page);
      await press(page, VALUE, 'Corriger');
      await page.$eval(`${VALUE} .typed-field`, (field) => {
        (field as HTMLInputElement).value = '';
      });
      await page.type(`${VALUE} .typed-field`, '8 000,50');
      await page.keyboard.press('Enter');
      await expect.poll(() => textOf(page, AMOUNT)).toBe('8 000,50 €');
      expect(await textOf(page, '.reader-record .answer-amount')).toContain('corrigé');

      // What was typed stands nowhere in the document: there is nothing to go to.
      await openReader(stage, { address: ADDRESS });
      await page.waitForSelector(AMOUNT);
      expect(await textOf(page, AMOUNT)).toBe('8 000,50 €');
      await unfold(page);
      expect(await textOf(page, `${VALUE} .evidence`)).toMatch(/avait trouvé : 7 500 €/);
      await press(page, VALUE, 'Revenir');
      await expect.poll(() => textOf(page, AMOUNT)).toBe('7 500 €');
    });

    it('are made by selecting the right words, which are then marked', async () => {
      const { page } = stage;
      await openAct(stage);
      const words = await select(page, '7 500');
      expect(words.replace(/\s/gu, ' ')).toBe('7 500');
      await page.select('.selection-menu select', '1');
      await expectAccessible(page, '.selection-menu');
      await press(page, '.selection-menu', 'Enregistrer');
      const name = '.reader-record [data-field="grants.0.beneficiary"]';
      await expect.poll(() => textOf(page, name)).toMatch(/^7 500$/);
      await page.waitForSelector('.selection-menu', { hidden: true });
      const overlap = await page.evaluate(() => {
        const mark = document.querySelector('.mark[data-kind="beneficiary"] .mark-box')?.getBoundingClientRect();
        const amount = document.querySelector('.mark[data-kind="grant"] .mark-box')?.getBoundingClientRect();
        if (mark === undefined || amount === undefined) return 0;
        return Math.min(mark.bottom, amount.bottom) - Math.max(mark.top, amount.top);
      });
      expect(overlap).toBeGreaterThan(0);
      await press(page, '[data-field="written"]', 'Revenir');
      await expect.poll(() => textOf(page, name)).not.toMatch(/^7 500$/);
    });

    it('say of selected words that a grant was missed there, and of a grant that it is none', async () => {
      const { page } = stage;
      await openAct(stage);
      await select(page, '7 500');
      await press(page, '.selection-menu', 'Une subvention oubliée');
      await page.type('.selection-menu .typed-field', 'Les Amis du lavoir');
      await press(page, '.selection-menu', 'Ajouter');
      const added = '.reader-record [data-field="grants.1.';
      await expect.poll(() => textOf(page, `${added}beneficiary"]`)).toBe('Les Amis du lavoir');
      expect(await textOf(page, `${added}amountCents"]`)).toBe('7 500 €');
      await page.waitForSelector('.selection-menu', { hidden: true });
      await select(page, 'MISOF');
      await chooseMeaning(page, 'Pas une subvention');
      await press(page, '.selection-menu', 'Enregistrer');
      await expect.poll(() => textOf(page, AMOUNT.replace('amountCents', 'beneficiary'))).toBe('Les Amis du lavoir');
      expect(await page.$(`${added}beneficiary"]`)).toBeNull();
      const rows = '[data-field="written"] .row';
      for (const left of [1, 0]) {
        await press(page, rows, 'Revenir');
        await expect.poll(() => page.$$eval(rows, ({ length }) => length)).toBe(left);
      }
      expect(await textOf(page, AMOUNT)).toBe('7 500 €');
    });

    it('say so where the words hold no such value', async () => {
      const { page } = stage;
      await openAct(stage);
      await select(page, 'Bureau');
      await press(page, '.selection-menu', 'Enregistrer');
      await expect.poll(() => textOf(page, '.selection-menu [role="alert"]')).toContain('ne disent pas');
      await page.focus('.selection-menu select');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.selection-menu', { hidden: true });
    });

    it('a note on selected words is kept, and deleted with a way back', async () => {
      const { page } = stage;
      await openAct(stage);
      await select(page, '7 500');
      await press(page, '.selection-menu', 'Noter');
      await page.type('.selection-menu .typed-field', 'Bilan à demander');
      await press(page, '.selection-menu', 'Enregistrer');
      await expect.poll(() => textOf(page, '.note')).toContain('Bilan à demander');
      expect(await textOf(page, '.note blockquote')).toMatch(/7 500/);
      // Its words are marked, in a way of their own.
      await page.waitForSelector('.mark[data-kind="note"]');
      expect(await textOf(page, '.legend')).toContain('Vos notes1');
      await press(page, '.note', 'Supprimer');
      await page.waitForSelector('.note', { hidden: true });
      await press(page, '.notes', 'Rétablir');
      await expect.poll(() => textOf(page, '.note')).toContain('Bilan à demander');
    });
  });
});

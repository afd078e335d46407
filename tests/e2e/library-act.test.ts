/** One act of the collection on its own page: what is corrected and noted there is in the table, and is there when it is opened again. */
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEveryLook } from './harness/axe.ts';
import { handIn, writeOwnFiles, type OwnFiles } from './harness/own-files.ts';
import { openExtensionPage } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { textOf } from './harness/said.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const NUMBER = '2023.00094';
const AMOUNT = '[data-field="grants.0.amountCents"]';
const VALUE = `.value:has(${AMOUNT})`;
const NOTE = 'Bilan à demander';

/** By script: it may stand below what is in sight. */
const click = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

describe.each(BROWSERS)('an act of the collection in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('on its own page', () => {
    let stage: Stage;
    let page: Page;
    let files: OwnFiles;
    let act: string;

    beforeAll(async () => {
      files = await writeOwnFiles();
      stage = await setStage(candidate, { documents: [] });
      page = await stage.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('.library-file-buttons');
      const [one, ...others] = files.acts.toSorted((a) => (basename(a).startsWith(NUMBER) ? -1 : 1));
      await handIn(page, [one ?? '', ...others.slice(0, 2)]);
      await press(page, 'Fermer ce compte rendu');
      // The table hears of it by itself.
      await page.waitForSelector('.library-rows a');
    });
    afterAll(async () => {
      await stage.close();
      await files.remove();
    });

    const untilSaid = (selector: string, words: RegExp | string) =>
      expect.poll(() => textOf(page, selector)).toMatch(words);

    it('is corrected, and the table has what it was corrected to', async () => {
      await page.type('input[type="search"]', NUMBER);
      await page.waitForSelector('.library-rows mark');
      await click(page, '.library-rows [role="row"] a');
      await page.waitForSelector(VALUE);
      act = await page.evaluate(() => location.href);
      await click(page, `${VALUE} .evidence-button`);
      await page.waitForSelector(`${VALUE} .evidence`);
      await press(page, 'Corriger');
      await page.waitForSelector(`${VALUE} .typed-field`);
      await page.$eval(`${VALUE} .typed-field`, (field) => {
        (field as HTMLInputElement).value = '';
      });
      await page.type(`${VALUE} .typed-field`, '8 000,50');
      await page.keyboard.press('Enter');
      await untilSaid(AMOUNT, '8 000,50 €');
      await press(page, 'Retour à la liste');
      await untilSaid('.library-rows [role="row"]', '8 000,50 €');
      await page.waitForSelector('.library-rows .tag-corrected');
    });

    it('is noted on, and found by its note and its correction', async () => {
      await openExtensionPage(page, act);
      await page.waitForSelector(VALUE);
      await press(page, 'Ajouter une note');
      await page.waitForSelector('.notes .typed-field');
      await page.type('.notes .typed-field', NOTE);
      await press(page, 'Enregistrer');
      await untilSaid('.note', NOTE);
      for (const view of ['corrected=1', 'noted=1']) {
        await openExtensionPage(page, `${stage.extensionOrigin}/library.html#${view}`);
        await untilSaid('.library-totals strong', /^1 délibération sur 3$/);
      }
    });

    it('has all of it when it is opened again, each with its way back', async () => {
      await page.goto('about:blank');
      await openExtensionPage(page, act);
      await untilSaid(AMOUNT, '8 000,50 €');
      await untilSaid('.note', NOTE);
      const { violations, all } = await checkEveryLook(page);
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(60);
      await press(page, 'Supprimer la note');
      await page.waitForSelector('.note', { hidden: true });
      await press(page, 'Rétablir');
      await untilSaid('.note', NOTE);
      await click(page, `${VALUE} .evidence-button`);
      await untilSaid(`${VALUE} .evidence`, /avait trouvé : 7 500 €/);
      await press(page, 'Revenir');
      await untilSaid(AMOUNT, '7 500 €');
      await press(page, 'Retour à la liste');
      await untilSaid('.library-rows [role="row"]', '7 500 €');
    });
  });
});

/** One act in two files: a single row of the collection, counted once, found by either text, deleted and brought back with both. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAccessibility } from './harness/axe.ts';
import { folded } from './harness/listing.ts';
import { handIn } from './harness/own-files.ts';
import { openExtensionPage } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { shownText } from './harness/said.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { SAID_IN_MINUTES, writeTwoSources, type TwoSources } from './harness/two-sources.ts';

/** « 17 000 € » */
const money = (euros: number): string => `${String(euros).replace(/\B(?=(\d{3})+$)/g, ' ')} €`;

describe.each(BROWSERS)('an act in two files in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('is', () => {
    let stage: Stage;
    let page: Page;
    let files: TwoSources;

    beforeAll(async () => {
      files = await writeTwoSources();
      stage = await setStage(candidate, { documents: [] });
      page = await stage.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('[data-state="empty"]');
    });
    afterAll(async () => {
      await stage.close();
      await files.remove();
    });

    const said = (): Promise<string> => shownText(page, 'body');
    const untilSaid = (words: string): Promise<void> => expect.poll(said).toContain(words);
    const untilTotals = (words: string): Promise<void> =>
      expect
        .poll(async () => folded(await page.$eval('.library-totals', (one) => one.textContent ?? '').catch(() => '')))
        .toContain(words);
    /** Of each row, in how many files it is. */
    const sources = (): Promise<string[]> =>
      page.$$eval('.library-rows [role="row"]', (rows) =>
        rows.map((row) => row.querySelector('[data-sources]')?.getAttribute('data-sources') ?? '1'),
      );
    const take = async (file: string): Promise<void> => {
      await handIn(page, [file]);
      await press(page, 'Fermer ce compte rendu');
    };
    const selectShared = async (): Promise<void> => {
      await page.locator('.library-rows [role="row"]:has([data-sources]) .library-cell-select').click();
      await page.waitForSelector('.library-selection:not([hidden])');
      await press(page, 'Supprimer…');
      await untilSaid('Cette délibération a été lue dans 2 documents.');
    };
    const accessible = async (): Promise<void> => {
      const { violations, all } = await checkAccessibility(page, 'html');
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(30);
    };

    it('one row, and counted once', async () => {
      await take(files.minutes);
      await untilTotals('2 délibérations');
      await expect.poll(sources).toEqual(['1', '1']);
      await take(files.own);
      await expect.poll(async () => (await sources()).toSorted()).toEqual(['1', '2']);
      await untilTotals(`2 délibérations · ${files.grants} subventions`);
      await untilTotals(money(files.euros));
      await untilSaid('+ 1 source');
      await accessible();
    });

    it('counted once among beneficiaries, too', async () => {
      await press(page, 'Bénéficiaires');
      await page.waitForSelector('[role="grid"][data-table="beneficiaries"] [data-row]');
      await untilTotals(`${files.grants} bénéficiaires · ${files.grants} subventions`);
      await untilTotals(money(files.euros));
      await press(page, 'Délibérations');
      await page.waitForSelector('[role="grid"][data-table="acts"] [data-sources]');
    });

    it('found by the words of the file that is not shown', async () => {
      await page.type('input[type="search"]', SAID_IN_MINUTES);
      await page.waitForSelector('[data-state="nothing"]');
      await press(page, 'Chercher dans tout le texte');
      await untilTotals('1 délibération');
      await expect.poll(sources).toEqual(['2']);
    });

    it('shown with its other file', async () => {
      await page.waitForSelector('.library-rows a');
      await page.locator('.library-rows a').click();
      await page.waitForSelector('[data-field="sources"] [data-source]');
      await untilSaid('Un seul acte, lu dans 2 fichiers');
      await untilSaid('Fichier de cet appareil minutes.pdf');
      await accessible();
      await press(page, 'Retour à la liste');
      await page.waitForSelector('.library-rows a');
      await press(page, 'Tout effacer');
      await untilTotals('2 délibérations');
    });

    it('deleted with both documents, of which the question tells, and brought back with both', async () => {
      await selectShared();
      await untilSaid('1 autre délibération, qui n’est pas sélectionnée, partirait aussi.');
      await accessible();
      await press(page, 'Supprimer les 2 documents');
      await page.waitForSelector('[data-state="empty"]');
      await press(page, 'Annuler la suppression');
      await expect.poll(async () => (await sources()).toSorted()).toEqual(['1', '2']);
      await untilTotals(money(files.euros));
    });

    it('or left to the other document', async () => {
      await selectShared();
      await press(page, 'Supprimer seulement le document affiché');
      await expect.poll(sources).toEqual(['1', '1']);
      await untilTotals(`2 délibérations · ${files.grants} subventions`);
    });
  });
});

/** The collection as its user goes through it: files come in, are found, narrowed down, opened, and found again by their address. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { demoDocuments } from '../../demo/documents.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { checkEveryLook } from './harness/axe.ts';
import { chooseFormat } from './harness/export-dialogue.ts';
import { folded, openListing } from './harness/listing.ts';
import { handIn, writeOwnFiles, type OwnFiles } from './harness/own-files.ts';
import { openExtensionPage, openPopup } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { shownText } from './harness/said.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const documents = await demoDocuments();
const ALL = READABLE_ACTS.length;

describe.each(BROWSERS)('the collection in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('is', () => {
    let stage: Stage;
    let page: Page;
    let files: OwnFiles;

    beforeAll(async () => {
      files = await writeOwnFiles();
      stage = await setStage(candidate, { documents });
    });
    afterAll(async () => {
      await stage.close();
      await files.remove();
    });

    /** Firefox does not tell the address of a page of the extension; the page itself does. */
    const pageAt = async (address: string): Promise<Page> => {
      let found: Page | undefined;
      const look = async (): Promise<boolean> => {
        for (const one of await stage.browser.pages()) {
          const href = await one.evaluate(() => location.href).catch(() => '');
          if (href.startsWith(address)) found = one;
        }
        return found !== undefined;
      };
      await expect.poll(look).toBe(true);
      if (found === undefined) throw new Error(`no page shows ${address}`);
      return found;
    };
    const said = (): Promise<string> => shownText(page, 'body');
    const total = async (): Promise<string> =>
      folded(await page.$eval('.library-totals strong', (one) => one.textContent ?? '').catch(() => ''));
    const untilTotal = (words: string): Promise<void> => expect.poll(total).toBe(words);
    const open = async (address: string): Promise<void> => {
      await page.bringToFront();
      await openExtensionPage(page, address);
    };
    const titles = (): Promise<string[]> =>
      page.$$eval('.library-rows [role="row"] [data-column="title"]', (all) => all.map((one) => one.textContent ?? ''));
    /** In both languages and both themes. */
    const accessible = async (least: number): Promise<void> => {
      const { violations, all } = await checkEveryLook(page);
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(least);
    };

    it('opened from the toolbar button, and says how to begin while it is empty', async () => {
      await openListing(stage.page, PAGE_SIZE);
      const popup = await openPopup(stage);
      const address = `${stage.extensionOrigin}/library.html`;
      await press(popup, 'Ma collection');
      page = await pageAt(address);
      await page.setViewport({ width: 1280, height: 800 });
      await page.waitForSelector('[data-state="empty"]');
      expect(await said()).toContain('déposez ici des PDF');
      await accessible(15);
    });

    it('filled by files of the user’s, with a report of those that were not read', async () => {
      await handIn(page, [...files.acts, ...files.others]);
      const report = await shownText(page, '.library-intake');
      expect(report).toContain(`${ALL} lus, 1 image sans texte et 1 non lu`);
      expect(report).toContain('liste.pdf Ce fichier n’est pas un PDF.');
      await untilTotal(`${ALL} délibérations`);
      expect(stage.site.seen.filter(({ path }) => path.startsWith('/file/'))).toEqual([]);
      await accessible(60);
      await press(page, 'Fermer ce compte rendu');
      // What is known already needs no second reading.
      await handIn(page, files.acts.slice(0, 2));
      await press(page, 'Fermer ce compte rendu');
      expect(await total()).toBe(`${ALL} délibérations`);
    });

    it('searched as one types, whatever the accents, and found again by its address', async () => {
      await page.type('input[type="search"]', 'maison des INITIATIVES');
      await expect.poll(async () => (await titles()).length).toBeLessThan(ALL);
      await page.waitForSelector('.library-rows mark');
      const found = await titles();
      const address = page.url();
      expect(address).toContain('q=maison+des+INITIATIVES');
      await page.goto('about:blank');
      await open(address);
      await page.waitForSelector('.library-rows mark');
      expect(await titles()).toEqual(found);
      await press(page, 'Tout effacer');
      await untilTotal(`${ALL} délibérations`);
    });

    it('searched in the whole text on request', async () => {
      // In the words of each act, and in no field.
      await page.type('input[type="search"]', '"pour extrait"');
      await page.waitForSelector('[data-state="nothing"]');
      await press(page, 'Chercher dans tout le texte');
      await page.waitForSelector('.library-rows a');
      expect(page.url()).toContain('in=text');
      await press(page, 'Tout effacer');
      await untilTotal(`${ALL} délibérations`);
    });

    it('open about what it does not hold', async () => {
      await page.type('input[type="search"]', 'introuvable');
      await page.waitForSelector('[data-state="nothing"]');
      await accessible(30);
      await press(page, 'Effacer recherche et filtres');
      await untilTotal(`${ALL} délibérations`);
    });

    it('narrowed down and sorted, each a step of the way back', async () => {
      const years = await page.$$eval('.library-rows time', (all) => all.map((one) => one.dateTime));
      expect(years).toEqual(years.toSorted().toReversed());
      await press(page, 'Séance');
      await expect
        .poll(() => page.$$eval('.library-rows time', (all) => all.map((one) => one.dateTime)))
        .toEqual(years.toSorted());
      await page.locator('.library-filters ::-p-text(à vérifier)').click();
      await page.waitForSelector('.library-chip');
      expect(page.url()).toContain('failedChecks=1');
      await page.evaluate(() => history.back());
      await untilTotal(`${ALL} délibérations`);
      await page.evaluate(() => history.back());
      await expect
        .poll(() => page.$$eval('.library-rows time', (all) => all.map((one) => one.dateTime)))
        .toEqual(years);
    });

    it('selected from the keyboard', async () => {
      await page.focus('.library-rows [tabindex="0"]');
      await page.keyboard.press(' ' as 'Space');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.up('Shift');
      await expect.poll(said).toContain('3 lignes sélectionnées');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.$$eval('[aria-selected="true"]', (all) => all.length)).toBe(0);
    });

    it('gone through act by act, and left where it was', async () => {
      await page.focus('.library-rows [tabindex="0"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.answer');
      const act = page.url();
      expect(await said()).toMatch(/\d sur \d/);
      expect(await said()).toContain('Fichier de cet appareil');
      // The answer alone is scrolled.
      expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      await accessible(40);
      await page.locator('button[aria-label="Délibération suivante de la liste"]').click();
      await until(page, (before) => location.href !== before, act);
      await page.waitForSelector('.answer');
      await press(page, 'Retour à la liste');
      await page.waitForSelector('.library-rows a');
      await open(act);
      await page.waitForSelector('.answer');
      await page.evaluate(() => history.back());
    });

    it('rid of what is deleted, until that is taken back', async () => {
      await open(`${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('.library-rows a');
      await page.locator('[role="columnheader"] input').click();
      await expect.poll(said).toContain(`${ALL} lignes sélectionnées`);
      await page.locator('.library-rows [data-row="0"] .library-cell-select').click();
      await press(page, 'Supprimer…');
      await expect.poll(said).toContain(`Supprimer ${ALL - 1} documents de votre collection ?`);
      await accessible(60);
      await page.locator('.library-deletion-asked .main-button').click();
      await untilTotal('1 délibération');
      await press(page, 'Annuler la suppression');
      await untilTotal(`${ALL} délibérations`);
    });

    it('without violation in the table of acts', async () => {
      await open(`${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('.library-rows a');
      await accessible(60);
    });

    it.each([
      ['Subventions', 'grants'],
      ['Bénéficiaires', 'beneficiaries'],
    ])('without violation in the table of %s', async (words, table) => {
      await press(page, words);
      await page.waitForSelector(`[role="grid"][data-table="${table}"] [data-row]`);
      await accessible(60);
    });

    it('without violation where exports are asked for', async () => {
      await press(page, 'Tout exporter…');
      await chooseFormat(page, 'SCDL');
      await page.waitForSelector('.export-authority');
      await accessible(60);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.export-dialog', { hidden: true });
    });

    it('without violation, and no wider than the window, at 320 px', async () => {
      await page.setViewport({ width: 320, height: 640 });
      await accessible(40);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    it('without violation where it cannot be had, and says so', async () => {
      // As an older page of the extension does after an update: the stores are of a version that it does not know.
      await page.evaluate(async () => {
        const opening = indexedDB.open('delibere', 9_999);
        await new Promise((resolve) => opening.addEventListener('success', resolve));
        opening.result.close();
      });
      await open(`${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('[data-state="failed"][data-failure="storage-blocked"]');
      await accessible(10);
    });
  });
});

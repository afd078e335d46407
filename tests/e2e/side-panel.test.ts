import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { NEWS_PATH } from '../../demo/site/frame.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { HOST, LISTING } from '../../demo/site/server.ts';
import { checkAccessibility } from './harness/axe.ts';
import { openListing, waitForMarks } from './harness/listing.ts';
import { nativePanels, openNativePanel, openSidePanel, rowTexts, sideSays } from './harness/side-panel.ts';
import { BROWSERS, onStage, setStage, type Stage } from './harness/stage.ts';
import { untilWithin } from './harness/until.ts';

const documents = await demoDocuments();
const PDF = documents.find(({ label }) => label.includes('2023.00094'))?.path ?? '';
const SCAN = '2019.00246';
const DAMAGED = '2021.00425';
/** A whole listing, two documents at a time. */
const ALL_READ_MS = 45_000;

describe.each(BROWSERS)('the side panel in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('beside a listing', () => {
    let panel: Page;
    const stage = onStage(candidate, { documents }, async (set) => {
      await openListing(set.page, PAGE_SIZE);
      panel = await openSidePanel(set, LISTING);
    });

    it('lists the documents of the page, and fetches none', async () => {
      await sideSays(panel, new RegExp(`^.*${PAGE_SIZE} documents sur cette page`));
      expect(await rowTexts(panel)).toHaveLength(PAGE_SIZE);
      expect(stage.site.seen.filter(({ path }) => path.startsWith('/file/'))).toEqual([]);
    });

    it('is accessible as the page that it is', async () => {
      expect((await checkAccessibility(panel, 'html')).violations).toEqual([]);
    });

    it('follows the page as it lists more', async () => {
      await stage.page.bringToFront();
      await stage.page.click('#voir-plus');
      await waitForMarks(stage.page, documents.length);
      await sideSays(panel, new RegExp(`${documents.length} documents sur cette page`));
    });

    it('opens the answer of one, which is read for that, and goes back to it', async () => {
      await panel.bringToFront();
      const row = await panel.waitForSelector(`[data-address$="${PDF}"] .document-open`);
      await row?.click();
      const said = await sideSays(panel, /7 500 €.*Source|7 500 €.*D’où vient/);
      expect(said).toMatch(/MISOF/);
      expect((await checkAccessibility(panel, 'html')).violations).toEqual([]);
      await panel.click('.way-back button');
      const focused = () => panel.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-address'));
      await panel.waitForSelector('.document-row');
      expect(await focused()).toContain(PDF);
      expect((await rowTexts(panel)).find((text) => text.includes('7 500 €'))).toMatch(/unanimité|majorité/);
    });

    it(
      'reads them all, and says of each whether its votes add up or why it was not read',
      { timeout: ALL_READ_MS + 10_000 },
      async () => {
        await panel.click('.documents-head .main-button');
        await untilWithin(ALL_READ_MS, panel, () =>
          document.querySelector('.documents-head')?.textContent.includes('Lecture terminée'),
        );
        const rows = await rowTexts(panel);
        expect(rows.filter((text) => text.includes('les voix concordent')).length).toBeGreaterThan(5);
        expect(rows.find((text) => text.includes(SCAN))).toContain('document numérisé');
        expect(rows.find((text) => text.includes(DAMAGED))).toContain('non lu : abîmé');
        expect(stage.site.peakDocuments()).toBeLessThanOrEqual(2);
      },
    );
  });

  // Firefox opens its sidebar for its own buttons alone.
  describe.skipIf(candidate.executable === undefined || candidate.kind === 'firefox')('as the browser opens it', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      await openListing(stage.page, PAGE_SIZE);
    });
    afterAll(() => stage.close());

    it('stands beside the page whose panel asked for it, and goes where the reader goes', async () => {
      const { page, browser } = stage;
      const panel = await openNativePanel(stage, page);
      await sideSays(panel, new RegExp(`${PAGE_SIZE} documents sur cette page.*1 lu`));
      await page.goto(`https://${HOST}${NEWS_PATH}`, { waitUntil: 'load' });
      await sideSays(panel, /Aucune délibération sur cette page/);
      const other = await browser.newPage();
      await other.goto(`https://${HOST}${PDF}`, { waitUntil: 'load' });
      await sideSays(panel, /7 500 €/);
      await page.bringToFront();
      await sideSays(panel, /Aucune délibération sur cette page/);
      await other.close();
      await openListing(page, PAGE_SIZE);
      await sideSays(panel, new RegExp(`${PAGE_SIZE} documents sur cette page`));
    });

    it('of another window knows that window alone', async () => {
      const [first] = await nativePanels(stage);
      const second = await stage.browser.newPage({ type: 'window' });
      await openListing(second, PAGE_SIZE);
      const panel = await openNativePanel(stage, second);
      await sideSays(panel, new RegExp(`${PAGE_SIZE} documents sur cette page`));
      await second.goto(`https://${HOST}${NEWS_PATH}`, { waitUntil: 'load' });
      await sideSays(panel, /Aucune délibération sur cette page/);
      if (first === undefined) throw new Error('the first window has no panel any more');
      await sideSays(first, new RegExp(`${PAGE_SIZE} documents sur cette page`));
    });
  });

  describe.skipIf(candidate.executable === undefined)('beside other tabs', () => {
    let panel: Page;
    const stage = onStage(candidate, { documents }, async (set) => {
      await openListing(set.page, PAGE_SIZE);
      panel = await openSidePanel(set, LISTING);
    });

    it('says calmly that a page of a known site lists none', async () => {
      await stage.page.goto(`https://${HOST}${NEWS_PATH}`, { waitUntil: 'load' });
      await sideSays(panel, /Aucune délibération sur cette page/);
      expect((await checkAccessibility(panel, 'html')).violations).toEqual([]);
    });

    it('answers on a PDF', async () => {
      // Firefox shows its own viewer, which no script of ours sees; the address is told all the same.
      await stage.page.goto(`https://${HOST}${PDF}`, { timeout: 5_000 }).catch(() => undefined);
      expect(await sideSays(panel, /7 500 €/)).toMatch(/MISOF/);
      const asked = stage.site.seen.filter(({ path }) => path === PDF);
      expect(asked.filter(({ cookie }) => cookie === undefined)).toHaveLength(1);
    });

    it('says calmly that of a page elsewhere it sees nothing', async () => {
      await stage.page.goto('about:blank', { timeout: 5_000 }).catch(() => undefined);
      await sideSays(panel, /Rien à lire dans cet onglet/);
    });
  });
});

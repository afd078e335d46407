/** A collection of 300 pages, annotated: only what is looked at is fetched. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { printCollection } from '../../scripts/bench/documents.ts';
import { CountedSite } from './harness/long-document.ts';
import { openListing, waitForState } from './harness/listing.ts';
import { openPanel } from './harness/panel.ts';
import { openReader } from './harness/reader.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const collection = await printCollection(300);
const ACT = 100;

describe.each(BROWSERS)('a long collection, annotated, in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('that was read before', () => {
    const site = new CountedSite(collection);
    const address = `https://www.saint-etienne-metropole.fr${site.document.path}`;
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [site.document] });
      await stage.page.setViewport({ width: 1280, height: 800 });
      await openListing(stage.page, 1);
      await openPanel(stage.page, 0);
      await waitForState(stage.page, 0, ['read']);
      site.sent = 0;
    });
    afterAll(() => stage.close());

    it('opens at an act in the middle, and fetches a part of the file', async () => {
      const { page } = stage;
      await openReader(stage, { address, act: ACT, field: 'number' });
      await page.waitForSelector('.mark[data-chosen]');
      // The page is drawn, not only its marks.
      await until(
        page,
        () => document.querySelector('.mark[data-chosen]')?.closest('.page')?.querySelector('.textLayer span') != null,
      );
      expect(await page.$eval('.page-field input', ({ value }) => Number(value))).toBeGreaterThan(ACT);
      expect(site.sent).toBeLessThan(collection.length / 2);
    });

    it('draws the marks of the pages in sight alone', async () => {
      const pages = await stage.page.$$eval('.page:has(.mark)', ({ length }) => length);
      expect(pages).toBeLessThan(20);
    });

    it('gives the original whole, and fetches the rest for it', async () => {
      const { page } = stage;
      // What the browser would save is the document's own bytes.
      await page.evaluate(() => {
        const made = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          document.documentElement.dataset['saved'] = String((blob as Blob).size);
          return made(blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
      });
      await page.click('[aria-label="Télécharger l’original"]');
      await until(page, () => document.documentElement.dataset['saved'] !== undefined);
      expect(await page.evaluate(() => document.documentElement.dataset['saved'])).toBe(String(collection.length));
      await vi.waitFor(() => expect(site.sent).toBeGreaterThan(collection.length / 2));
    });
  });
});

/** The extension is replaced by another version while pages that it marked are open. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { buildOf, TEST_BUILDS } from './harness/builds.ts';
import { complaintsOf } from './harness/console.ts';
import { openListing, readByPointing, waitForMarks, waitForState } from './harness/listing.ts';
import { openPanel } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const TABS = 10;
const MANY = 3;
const NOTICE = 'delibere-notice';
const documents = (await demoDocuments()).slice(0, MANY);

/** Notices, marks and panels. */
const countAll = (page: Page): Promise<number[]> =>
  page.evaluate((...tags) => tags.map((tag) => document.querySelectorAll(tag).length), NOTICE, MARK, PANEL);

describe.each(BROWSERS)('an update of the extension in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)(`with ${TABS} tabs open`, () => {
    let stage: Stage;
    const tabs: { page: Page; complaints: string[] }[] = [];
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      for (let tab = 0; tab < TABS; tab += 1) {
        const page = tab === 0 ? stage.page : await stage.browser.newPage();
        await openListing(page, MANY);
        tabs.push({ page, complaints: complaintsOf(page) });
      }
      const last = tabs.at(-1)?.page;
      if (last === undefined) throw new Error('No tab');
      await last.bringToFront();
      expect(await readByPointing(last, 0)).toBe('read');
      await openPanel(last, 0);
      await stage.browser.installExtension(buildOf(TEST_BUILDS, stage.kind));
    });
    afterAll(() => stage.close());

    it('leaves one notice in each at most, nothing of the old version, and no complaint', async () => {
      for (const { page, complaints } of tabs) {
        await page.bringToFront();
        // Firefox ends the old scripts without a word, and runs the new ones in the same pages.
        const expected = stage.kind === 'chromium' ? [1, 0, 0] : [0, MANY, 0];
        await expect.poll(() => countAll(page), { timeout: 20_000 }).toEqual(expected);
        expect(complaints).toEqual([]);
      }
    });

    it('is over when the page is loaded again', async () => {
      const { page } = stage;
      await page.bringToFront();
      if (stage.kind === 'chromium') {
        const loaded = page.waitForNavigation();
        await (await page.waitForSelector(`${NOTICE} >>> button`))?.click();
        await loaded;
      } else await page.reload();
      await waitForMarks(page, MANY);
      // What the old version read is known to the new one.
      await waitForState(page, 0, ['read']);
      expect(await readByPointing(page, 1)).toBe('read');
      expect(await countAll(page)).toEqual([0, MANY, 0]);
    });
  });
});

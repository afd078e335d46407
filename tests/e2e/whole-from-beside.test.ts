/** A whole listing is begun from wherever its reader happens to be: the panel over the page, the window under the toolbar button. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { openListing, SETTLED, waitForState } from './harness/listing.ts';
import { inPanel, openPanel } from './harness/panel.ts';
import { openPopup } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const documents = (await demoDocuments()).slice(0, 4);
const READ_THEM = `Lire ces ${documents.length} documents`;

describe.each(BROWSERS)('a whole listing in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined).each([
    [
      'the panel over the page',
      async ({ page }: Stage): Promise<void> => {
        await openPanel(page, 0);
        await (await inPanel(page, '.whole-page summary')).click();
        const button = await inPanel(page, '.whole-page .main-button');
        expect(await button.evaluate(({ textContent }) => textContent?.replace(/\s+/g, ' '))).toBe(READ_THEM);
        await button.click();
        await inPanel(page, '.whole-page .batch-actions, .whole-page .page-batch [role="status"]');
      },
    ],
    [
      'the window under the toolbar button',
      async (stage: Stage): Promise<void> => {
        const popup = await openPopup(stage);
        await popup.waitForSelector('.page-batch .main-button');
        await press(popup, READ_THEM);
        await popup.waitForSelector('.page-batch [role="status"]');
        await popup.close();
      },
    ],
  ])('from %s', (_where, begin) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      await openListing(stage.page, documents.length);
    });
    afterAll(() => stage.close());

    it('is read to its end, each document once, and its marks say so', async () => {
      await begin(stage);
      const { page, site } = stage;
      expect(await page.$$(MARK)).toHaveLength(documents.length);
      for (const index of documents.keys()) expect(await waitForState(page, index, SETTLED)).not.toBe('failed');
      const asked = documents.map(({ path }) => site.seen.filter((seen) => seen.path === path).length);
      expect(asked).toEqual(documents.map(() => 1));
    });
  });
});

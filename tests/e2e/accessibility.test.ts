import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { CARD, MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { checkAccessibility } from './harness/axe.ts';
import { indexOfLink, openListing, readByPointing } from './harness/listing.ts';
import { inPanel, openPanel } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const documents = await demoDocuments();
/** A panel has dozens of elements; fewer means that the check looked at the wrong thing. */
const LEAST_OF_PANEL = 40;
const WIDTHS = [320, 1280] as const;

const stages = BROWSERS.flatMap((candidate) =>
  (['fr', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((scheme) => ({ ...candidate, language, scheme })),
  ),
);

describe.each(stages)('accessibility in $kind, $language, $scheme', ({ language, scheme, ...candidate }) => {
  describe.skipIf(candidate.executable === undefined)('of', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents, language, scheme });
      await openListing(stage.page, PAGE_SIZE);
    });
    afterAll(() => stage.close());

    it('the marks and the summary', async () => {
      const { page } = stage;
      expect(await readByPointing(page, await indexOfLink(page, '2022.00388'))).toBe('read');
      const marks = await checkAccessibility(page, MARK);
      expect(marks.violations).toEqual([]);
      expect(marks.seen).toBeGreaterThanOrEqual(PAGE_SIZE);
      const card = await checkAccessibility(page, CARD);
      expect(card.violations).toEqual([]);
      expect(card.seen).toBeGreaterThan(5);
    });

    it.each(WIDTHS)('the panel, %i px wide', async (width) => {
      const { page } = stage;
      await page.setViewport({ width, height: 800 });
      await openPanel(page, await indexOfLink(page, '2022.00388'));
      await inPanel(page, `.panel[lang="${language}"]`);
      expect(await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme)).toBe(
        true,
      );
      await page.$$eval(`${PANEL} >>> details`, (folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      });
      const panel = await checkAccessibility(page, PANEL);
      expect(panel.violations).toEqual([]);
      expect(panel.seen).toBeGreaterThan(LEAST_OF_PANEL);
      await page.keyboard.press('Escape');
    });

    it('a panel without an answer', async () => {
      const { page } = stage;
      await openPanel(page, await indexOfLink(page, '2021.00425'), '[data-failure="damaged"]');
      const panel = await checkAccessibility(page, PANEL);
      expect(panel.violations).toEqual([]);
      expect(panel.seen).toBeGreaterThan(5);
    });
  });
});

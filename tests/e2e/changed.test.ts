/** An address that serves another file than before: both are kept, and the panel says what differs. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { addressOf, documentNamed, documents } from './harness/demonstration.ts';
import { play, storedCounts } from './harness/our-page.ts';
import { openReader, WIDE } from './harness/reader.ts';
import { setSettings } from './harness/settings.ts';
import { BROWSERS, onStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const first = documentNamed('2023.00094');
const second = documentNamed('2023.00099');

const TWO_DAYS = 172_800_000;

async function openFirst(stage: Stage): Promise<void> {
  await openReader(stage, { address: addressOf(first) });
  await stage.page.waitForSelector('.reader-record [data-field="number"]');
}

/** From now on the page notes if the record goes away, however soon it comes back. */
const noteLoss = (page: Page): Promise<void> =>
  page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('.reader-record [data-field="number"]') === null) {
        document.documentElement.dataset['lost'] = '';
      }
    }).observe(document, { childList: true, subtree: true });
  });

describe.each(BROWSERS)('a changed document in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('at its address', () => {
    const stage = onStage(candidate, { documents }, async (set) => {
      await set.page.setViewport(WIDE);
      await setSettings(set, { keepFiles: true });
    });

    it('is looked at again after a day, and says what differs', async () => {
      const { page, site } = stage;
      await openFirst(stage);
      await until(page, () => document.querySelector('.reader-record')?.textContent?.includes('hors ligne'));
      expect(await page.$('[data-field="changed"]')).toBeNull();
      site.route(first.path, second.respond);
      await play(page, { clock: TWO_DAYS });
      await openFirst(stage);
      await noteLoss(page);
      const said = await until(page, () => document.querySelector('[data-changed="number"]')?.textContent);
      expect(await said.jsonValue()).toMatch(/Avant.*2023\.00094.*Maintenant.*2023\.00099/su);
      expect(await storedCounts(page)).toMatchObject({ documents: 2, addresses: 1, files: 2 });
      // What is shown is the new file: its passages are at their words, without a word of caution.
      await page.waitForSelector('.mark[data-kind="identity"]');
      expect(await page.$('.moved-notice')).toBeNull();
      // Whoever reads the record is not interrupted while the new file takes the place of the old one.
      expect(await page.evaluate(() => document.documentElement.dataset['lost'])).toBeUndefined();
    });

    it('has its differences shown in the version before too, whose file is kept', async () => {
      const { page } = stage;
      await page.click('details:has([data-changed="number"]) > summary');
      await page.click('[data-changed="number"] figure .link-button');
      await until(page, () => document.querySelector('.moved-notice')?.textContent?.includes('Version antérieure'));
      await page.waitForSelector('.mark[data-chosen]');
      expect(await page.$eval('.mark[data-chosen] button', (mark) => mark.getAttribute('aria-label'))).toContain(
        '00094',
      );
      expect(await page.$eval('.reader-record [data-field="number"]', ({ textContent }) => textContent)).toContain(
        '2023.00094',
      );
    });
  });
});

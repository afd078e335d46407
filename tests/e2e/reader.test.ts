/** The annotated document, as one gets there from the panel and as one finds one's way in it. */
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { PANEL } from '../../scripts/start/listing-pages.ts';
import { checkAccessibility } from './harness/axe.ts';
import { addressOf, documentNamed, documents } from './harness/demonstration.ts';
import { indexOfLink, openListing, waitForMarks } from './harness/listing.ts';
import { openPanel } from './harness/panel.ts';
import { openReader, PATIENCE, WIDE } from './harness/reader.ts';
import { BROWSERS, onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const ACT = addressOf(documentNamed('2023.00094'));

/** The tab that shows an address, as soon as there is one. */
async function tabAt(browser: Browser, address: string): Promise<Page> {
  return vi.waitFor(
    async () => {
      const found = (await browser.pages()).find((tab) => tab.url().startsWith(address));
      if (found === undefined) throw new Error(`no tab shows ${address}`);
      return found;
    },
    { timeout: 20_000, interval: 100 },
  );
}

/** Whether each mark lies on its page, whatever its size. */
const placesOfMarks = (page: Page): Promise<{ label: string; inside: boolean }[]> =>
  page.$$eval('.mark', (marks) =>
    marks.map((mark) => {
      const label = mark.querySelector('button')?.getAttribute('aria-label') ?? '';
      const sheet = mark.closest('.page')?.getBoundingClientRect();
      const boxes = [...mark.querySelectorAll('.mark-box')].map((box) => box.getBoundingClientRect());
      const inside = boxes.every(
        ({ left, right, top, bottom }) =>
          sheet !== undefined &&
          left >= sheet.left - 1 &&
          right <= sheet.right + 1 &&
          top >= sheet.top - 1 &&
          bottom <= sheet.bottom + 1,
      );
      return { label, inside };
    }),
  );

describe.each(BROWSERS)('the annotated document in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of an act', () => {
    const stage = onStage(candidate, { documents }, ({ page }) => page.setViewport(WIDE));

    it('shows the value that its address names, in the document and in the record', async () => {
      const { page } = stage;
      await openReader(stage, { address: ACT, field: 'grants.0.amountCents' });
      await page.waitForSelector('.mark[data-chosen]');
      expect(await page.$eval('.mark[data-chosen] button', (mark) => mark.getAttribute('aria-label'))).toMatch(
        /7\s500/,
      );
      await page.waitForSelector('[data-revealed]');
      expect(await page.$eval('[data-revealed]', (value) => value.getAttribute('data-field'))).toBe(
        'grants.0.amountCents',
      );
      expect(await page.$eval('.reader > [role="status"]', (status) => status.textContent)).toMatch(/7\s500/);
    });

    it('has its marks on the page, at any size and turned', async () => {
      const { page } = stage;
      // While pages are laid out anew they have no size.
      const placed = (): Promise<void> =>
        vi.waitFor(async () => {
          const marks = await placesOfMarks(page);
          expect(marks.length).toBeGreaterThan(10);
          expect(marks.filter(({ inside }) => !inside)).toEqual([]);
        }, 20_000);
      await placed();
      const before = await page.$eval('.mark[data-chosen] button', (mark) => mark.getBoundingClientRect().width);
      await page.select('.zoom-field select', '200');
      await until(
        page,
        (width) => (document.querySelector('.mark[data-chosen] button')?.getBoundingClientRect().width ?? 0) > width,
        before * 1.2,
      );
      await placed();
      await page.click('[aria-label="Tourner d’un quart de tour"]');
      await until(page, () => {
        const box = document.querySelector('.mark[data-chosen] button')?.getBoundingClientRect();
        return box !== undefined && box.height > box.width;
      });
      await placed();
      for (let turn = 0; turn < 3; turn += 1) await page.click('[aria-label="Tourner d’un quart de tour"]');
      await page.select('.zoom-field select', 'auto');
    });

    it('leads from a passage to its value, by the keyboard and by the pointer', async () => {
      const { page } = stage;
      const beneficiary = await page.waitForSelector('.mark[data-kind="beneficiary"] button');
      await beneficiary?.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-revealed][data-field="grants.0.beneficiary"]:focus');
      // And back: from the value's own passage to its mark.
      const value = '.value:has([data-field="grants.0.beneficiary"])';
      await page.focus(`${value} .evidence-button`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${value} .passage-source .link-button`);
      await page.focus(`${value} .passage-source .link-button`);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.mark[data-chosen][data-kind="beneficiary"] button:focus');
      const outcome = await page.waitForSelector('[data-mark~="0/votes.0.outcome/0"] button');
      await outcome?.scrollIntoView();
      const box = await outcome?.boundingBox();
      if (!box) throw new Error('the mark of the vote is not on the screen');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await until(
        page,
        () => document.querySelector('[data-revealed]')?.getAttribute('data-field') === 'votes.outcome',
      );
    });

    it('hides a kind of marks, and shows it again', async () => {
      const { page } = stage;
      const beneficiaries = (): Promise<number> =>
        page.$$eval('.mark[data-kind="beneficiary"]', ({ length }) => length);
      await expect.poll(beneficiaries).toBe(1);
      await page.click('.legend-kind:has([data-kind="beneficiary"]) input');
      await expect.poll(beneficiaries).toBe(0);
      await page.click('.legend-kind:has([data-kind="beneficiary"]) input');
      await expect.poll(beneficiaries).toBe(1);
    });

    it('finds words, without regard to accents', async () => {
      const { page } = stage;
      await page.click('[aria-label="Chercher"]');
      await page.type('.find-bar input', 'delibere');
      await until(page, () => /^\d+ sur \d+$/.test(document.querySelector('.find-count')?.textContent ?? ''));
      await page.keyboard.press('Escape');
      expect(await page.$('.find-bar')).toBeNull();
    });

    it('says that words are gone from the document, whatever they are', async () => {
      const { page } = stage;
      const quote = 'un montant de 9 999 999 € <img src=x onerror="document.title=1">';
      await openReader(stage, { address: ACT, quote });
      await page.waitForSelector('.reader-notice[role="alert"]');
      expect(await page.$eval('.reader-notice', (notice) => notice.textContent)).toMatch(/9\s999\s999\s€\s<img/);
      expect(await page.$('.reader-notice img')).toBeNull();
      expect(await page.$('.mark[data-chosen]')).toBeNull();
    });

    it('says that an address names no document', async () => {
      const { page, extensionOrigin } = stage;
      await page.goto('about:blank');
      await page
        .goto(`${extensionOrigin}/reader.html#document=javascript:alert(1)`, { timeout: PATIENCE })
        .catch(() => {});
      await page.waitForSelector('.reader-state');
      expect(await page.$eval('.reader-state', (state) => state.textContent)).toContain('ne désigne aucun document');
    });

    it.each([320, 1280])('is accessible, %i px wide', async (width) => {
      const { page } = stage;
      await page.setViewport({ width, height: 800 });
      await openReader(stage, { address: ACT, field: 'grants.0.amountCents' });
      await page.waitForSelector('.mark[data-chosen]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      // pdf.js lays its text out over the picture of it, transparent.
      const { violations, all } = await checkAccessibility(page, '.reader', '.textLayer');
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(40);
    });

    it('opens in a tab of its own from the panel, at the passage of a value', async () => {
      const { page, browser, extensionOrigin } = stage;
      await page.setViewport(WIDE);
      await openListing(page, 14);
      await page.click('#voir-plus');
      await waitForMarks(page, documents.length);
      await openPanel(page, await indexOfLink(page, '2023.00094'));
      const amount = `${PANEL} >>> [data-field="grants.0.amountCents"]`;
      await page.locator(amount).wait();
      await page.$eval(amount, (value) => value.parentElement?.querySelector<HTMLElement>('.evidence-button')?.click());
      await page.locator(`${PANEL} >>> .passage-source .link-button`).click();
      // Firefox does not let a tab that an extension opened be looked into; that it came to the front can be seen.
      if (candidate.kind === 'firefox') {
        await until(page, () => document.visibilityState === 'hidden');
        await page.bringToFront();
        return;
      }
      const reader = await tabAt(browser, `${extensionOrigin}/reader.html`);
      expect(reader.url()).toContain('page=2');
      await reader.waitForSelector('.mark[data-chosen]');
      expect(await reader.$eval('.mark[data-chosen]', (mark) => (mark as HTMLElement).dataset['kind'])).toBe('grant');
      await reader.close();
    });
  });
});

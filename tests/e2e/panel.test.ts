import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { folded, indexOfLink, openListing, pointAway, readByPointing, waitForMarks } from './harness/listing.ts';
import { fieldTexts, inPanel, isInView, openPanel, panelIsGone } from './harness/panel.ts';
import { pasteInto } from './harness/paste.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const documents = await demoDocuments();
/** The grant of 2023, and those that came before it. */
const NOW = '2023.00094';
const EARLIER = ['2019.00087', '2021.00112', '2023.00099'];
const SMALL = { width: 360, height: 640 };
const USUAL = { width: 1280, height: 800 };

describe.each(BROWSERS)('the panel in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of an act with a past', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      const { page } = stage;
      await openListing(page, 14);
      await page.click('#voir-plus');
      await waitForMarks(page, documents.length);
      for (const label of EARLIER) {
        await readByPointing(page, await indexOfLink(page, label));
        await page.keyboard.press('Escape');
      }
      await openPanel(page, await indexOfLink(page, NOW));
    });
    afterAll(() => stage.close());

    it('answers how much, to whom, how they voted, and which act it is', async () => {
      const { page } = stage;
      expect((await fieldTexts(page, 'grants'))[0]).toMatch(/7 500 €.*MISOF/);
      expect((await fieldTexts(page, 'votes'))[0]).toMatch(/unanimité.*29 pour.*déduit/);
      expect(await fieldTexts(page, 'session')).toContain('16 mars 2023');
      expect((await fieldTexts(page, 'number'))[0]).toContain(NOW);
      expect((await fieldTexts(page, 'body'))[0]).toMatch(/bureau m[ée]tropolitain/i);
      expect((await fieldTexts(page, 'title'))[0]).toContain('SUBVENTION 2023');
    });

    it.each(['grants', 'votes', 'related', 'session', 'number', 'body', 'title'])(
      'says %s without scrolling on a small screen',
      async (field) => {
        const { page } = stage;
        await page.setViewport(SMALL);
        expect(await isInView(page, `[data-field="${field}"]`)).toBe(true);
        await page.setViewport(USUAL);
      },
    );

    it('opens the words that say a value, with the way to their page', async () => {
      const { page } = stage;
      const button = await inPanel(page, '.evidence-button');
      await button.click();
      const quote = await inPanel(page, '.passage-words');
      expect(await quote.evaluate((words) => words.textContent)).toMatch(/7\s500\s€/);
      const link = await inPanel(page, '.passage-source a');
      const path = documents.find(({ label }) => label.includes(NOW))?.path ?? '';
      expect(await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href)).toContain(`${path}#page=2`);
      await button.click();
    });

    it('shows what came before, why, and what changed', async () => {
      const { page } = stage;
      const rows = await page.$$eval(`${PANEL} >>> [data-anchor="earlier"] .related`, (found) =>
        found.map((row) => ({
          text: row.textContent ?? '',
          reasons: [...row.querySelectorAll('[data-reason]')].map((reason) => reason.getAttribute('data-reason')),
          change: row.querySelector('[data-change]')?.getAttribute('data-change'),
        })),
      );
      expect(rows.map(({ change }) => change)).toEqual(['150000', '150000']);
      expect(rows[0]?.text).toContain('18 mars 2021');
      expect(rows[0]?.reasons).toEqual(expect.arrayContaining(['same-beneficiary', 'cites', 'same-programme']));
      expect(rows[1]?.text).toContain('21 mars 2019');
    });

    it('keeps the acts of the same sitting apart', async () => {
      const [same] = await fieldTexts(stage.page, 'related.sameSession');
      expect(same).toContain('2023.00099');
      expect((await fieldTexts(stage.page, 'related.earlier'))[0]).not.toContain('2023.00099');
    });

    it('copies the answer with its source', async () => {
      const { page } = stage;
      await (await inPanel(page, '.footer .main-button')).click();
      await until(
        page,
        (tag) =>
          /copiée/.test(document.querySelector(tag)?.shadowRoot?.querySelector('.copy-status')?.textContent ?? ''),
        PANEL,
      );
      const pasted = folded(await pasteInto(page));
      expect(pasted).toContain('7 500 €');
      expect(pasted).toContain(`${documents.find(({ label }) => label.includes(NOW))?.path}#page=2`);
    });

    it('leaves the listing to be read and clicked', async () => {
      const { page } = stage;
      await page.$eval('#seances a', (link) => {
        link.addEventListener('click', (event) => {
          event.preventDefault();
          link.setAttribute('data-clicked', '');
        });
      });
      const link = await page.$('#seances a');
      await link?.click();
      expect(await page.$('#seances a[data-clicked]')).not.toBeNull();
      expect(await page.$(PANEL)).not.toBeNull();
    });

    it('speaks the other language when asked', async () => {
      const { page } = stage;
      await (await inPanel(page, '.header .text-button')).click();
      await inPanel(page, '.panel[lang="en"]');
      expect((await fieldTexts(page, 'votes'))[0]).toMatch(/unanimous/i);
      await (await inPanel(page, '.header .text-button')).click();
      await inPanel(page, '.panel[lang="fr"]');
    });

    it('closes on Escape, and gives the focus back to the mark', async () => {
      const { page } = stage;
      // One Escape closes one thing: a summary that is open goes first.
      await pointAway(page);
      await (await inPanel(page, '.header .icon-button')).focus();
      await page.keyboard.press('Escape');
      await panelIsGone(page);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(MARK);
    });

    it('opens by the keyboard alone', async () => {
      const { page } = stage;
      const index = await indexOfLink(page, '2022.00388');
      await page.$$eval('#seances a', (links, place) => (links[place] as HTMLElement).focus(), index);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await inPanel(page, '[data-field="checks"] [data-result="failed"]');
      expect((await fieldTexts(page, 'checks'))[0]).toMatch(/24 octobre 2022/);
      expect((await fieldTexts(page, 'checks'))[0]).toMatch(/24 novembre 2022/);
      await page.keyboard.press('Escape');
    });
  });
});

/** A whole listing of four pages is read: paused, its tab closed, its browser killed, and accounted for in the end. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { LISTING } from '../../demo/site/server.ts';
import { checkAccessibility } from './harness/axe.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { gated } from './harness/gate.ts';
import { openListing } from './harness/listing.ts';
import { LISTED, longListing } from './harness/long-listing.ts';
import { setMortalStage, type MortalStage } from './harness/mortal.ts';
import { openSidePanel, sideSays } from './harness/side-panel.ts';
import { BROWSERS } from './harness/stage.ts';
import { until } from './harness/until.ts';

const TIME = { timeout: 40_000 };

/** Some forty documents, two at a time, where other tests run too. */
const ALL_READ_MS = 120_000;

const all = await longListing();

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Presses what says this, once it is there. */
async function press(panel: Page, words: string): Promise<void> {
  await until(
    panel,
    (wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').includes(wanted));
      found?.click();
      return found !== undefined;
    },
    words,
  );
}

describe.each(BROWSERS)('a whole listing in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of many documents', () => {
    const gate = gated(all);
    const paths = all.map(({ path }) => path);
    let stage: MortalStage;
    let panel: Page;
    /** When the browser was killed. */
    let underWay: string[] = [];
    beforeAll(async () => {
      stage = await setMortalStage(candidate, gate.documents);
    });
    afterAll(() => stage.close());

    /** How often each document was asked for. */
    const asked = (): number[] => paths.map((path) => stage.site.seen.filter((seen) => seen.path === path).length);
    const pagesAsked = (): string[] =>
      stage.site.seen.map(({ path }) => path).filter((path) => /[?&]page=[1-9]/.test(path));

    const answerOne = async (): Promise<number> => {
      await gate.answer(gate.waiting().slice(0, 1));
      return pagesAsked().length;
    };

    it('is begun from beside its page, two documents at a time, and no page but its own', async () => {
      const page = await stage.opened().browser.newPage();
      await openListing(page, PAGE_SIZE);
      panel = await openSidePanel(stage.opened(), LISTING);
      await press(panel, `Lire ces ${PAGE_SIZE} documents`);
      // Both are asked for at once: either may come first.
      await expect.poll(() => gate.waiting().toSorted(), TIME).toEqual(paths.slice(0, 2).toSorted());
      await sideSays(panel, new RegExp(`0 sur ${PAGE_SIZE}`));
      expect(pagesAsked()).toEqual([]);
    });

    it('reads the next pages at the reader’s word, to the last one', async () => {
      await panel.click('.documents-head ~ .content > .fold > summary');
      await press(panel, 'Lire aussi les pages suivantes');
      // A page waits for its turn, too: behind the documents that were begun.
      await expect.poll(answerOne, TIME).toBe(3);
      await sideSays(panel, new RegExp(`sur ${LISTED}(?!\\d).*4 pages de la liste lues. C’était la dernière page.`));
      expect((await checkAccessibility(panel, 'html')).violations).toEqual([]);
    });

    it('is paused: what was begun is finished, and nothing more is asked for', async () => {
      await press(panel, 'Mettre en pause');
      await sideSays(panel, /En pause : \d+ sur 47/);
      const doneOfAsked = async (): Promise<string> => {
        await gate.answer(gate.waiting());
        const done = await panel.$eval('.page-batch [role=status]', ({ textContent }) => textContent);
        return `${done?.replace(/\D*(\d+).*/s, '$1')} of ${sum(asked())}`;
      };
      await expect.poll(doneOfAsked, TIME).toMatch(/^(\d+) of \1$/);
      expect(sum(asked())).toBeLessThan(LISTED);
      expect(gate.waiting()).toEqual([]);
    });

    it(
      'goes on when its tab is closed, and when its browser was killed',
      { timeout: ALL_READ_MS + 60_000 },
      async () => {
        const before = asked();
        await press(panel, 'Reprendre');
        await expect.poll(() => gate.waiting().length, TIME).toBe(2);
        for (const page of await stage.opened().browser.pages()) {
          if (page.url().startsWith(LISTING)) await page.close();
        }
        const [first = ''] = gate.waiting();
        await gate.answer([first]);
        await expect.poll(() => gate.waiting().length === 2 && !gate.waiting().includes(first), TIME).toBe(true);
        underWay = gate.waiting();
        expect(underWay.every((path) => before[paths.indexOf(path)] === 0)).toBe(true);
        await stage.kill();
        await expect.poll(gate.waiting, TIME).toEqual([]);
        await stage.start();
        // Before any page is opened.
        await expect.poll(() => gate.waiting().toSorted(), TIME).toEqual(underWay.toSorted());
        gate.open();
        panel = await openExtensionPage(stage.opened(), 'sidepanel.html');
        panel.setDefaultTimeout(ALL_READ_MS);
        await sideSays(panel, /Lecture terminée/);
      },
    );

    it('is accounted for, each document with its reason', async () => {
      // It is unfolded if it was seen while it was read.
      await panel.$eval('.batches details', (fold) => {
        fold.open = true;
      });
      const said = await sideSays(panel, /Le site refuse de donner ce document/);
      expect(said).toContain('47 documents listés');
      expect(said).toMatch(/43 lus(?!,)/);
      expect(said).toContain('2 documents numérisés, sans texte');
      expect(said).toContain('2 non lus');
      expect(said).toContain('Le document n’est plus à cette adresse. (1)');
      expect((await checkAccessibility(panel, 'html')).violations).toEqual([]);
    });

    it('never asked for anything again that was stored, nor for more than two documents at once', () => {
      const expected = paths.map((path) => (underWay.includes(path) ? 2 : 1));
      expect(asked()).toEqual(expected);
      expect(pagesAsked()).toHaveLength(3);
      expect(stage.site.peakDocuments()).toBeLessThanOrEqual(2);
    });

    it('is also that of its second page, all of whose documents it holds', async () => {
      const page = await stage.opened().browser.newPage();
      await openListing(page, PAGE_SIZE, `${LISTING}?page=1`);
      const beside = await openSidePanel(stage.opened(), `${LISTING}?page=1`);
      await beside.waitForSelector('.page-batch [role="status"]');
      const said = await beside.$eval('.page-batch', ({ textContent }) => textContent);
      expect(said).toContain('Lecture terminée');
      expect(said).not.toContain('Lire ces');
    });
  });
});

/** Parts of the extension and of the browser end in the middle of the work: it goes on, and nothing is fetched twice. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { gated, type Gate } from './harness/gate.ts';
import { markStates, openListing, pointAway, SETTLED, waitForState } from './harness/listing.ts';
import { openOurPage, play, storedCounts } from './harness/our-page.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const TIME = { timeout: 20_000 };
const OFFSCREEN = 'offscreen.html';
const ACTS = (await demoDocuments()).filter(({ label }) => label.includes('n°')).slice(0, 4);
const PATHS = ACTS.map(({ path }) => path);

async function allRead(on: Page): Promise<void> {
  for (let index = 0; index < ACTS.length; index += 1) await waitForState(on, index, SETTLED);
  expect(await markStates(on)).not.toContain('failed');
}

describe.each(BROWSERS)('deaths in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('in the middle of the work', () => {
    let stage: Stage;
    let gate: Gate;
    let page: Page;
    beforeEach(async () => {
      gate = gated(ACTS);
      stage = await setStage(candidate, { documents: gate.documents });
      ({ page } = stage);
      await openListing(page, ACTS.length);
      return () => stage.close();
    });

    const asked = (): number[] => PATHS.map((path) => stage.site.seen.filter((seen) => seen.path === path).length);
    const offscreen = () => stage.browser.targets().find((target) => target.url().endsWith(OFFSCREEN));

    async function pointAtAll(on: Page): Promise<void> {
      for (const [index, mark] of (await on.$$(MARK)).entries()) {
        await pointAway(on);
        await mark.scrollIntoView();
        await mark.hover();
        await waitForState(on, index, ['queued', 'reading']);
      }
      await expect.poll(gate.waiting, TIME).toEqual(PATHS.slice(0, 2));
    }

    it('a tab that is closed: what it asked for is read', async () => {
      await pointAtAll(page);
      const other = await stage.browser.newPage();
      await page.close();
      gate.open();
      await expect.poll(asked, TIME).toEqual([1, 1, 1, 1]);
      await openListing(other, ACTS.length);
      await allRead(other);
      expect(asked()).toEqual([1, 1, 1, 1]);
    });

    it('two windows that ask for the same: it is fetched once, and both are told', async () => {
      const other = await stage.browser.newPage({ type: 'window' });
      await openListing(other, ACTS.length);
      await page.bringToFront();
      await pointAtAll(page);
      await other.bringToFront();
      // Each window hears of what the other asked for.
      await waitForState(other, 0, ['reading']);
      await waitForState(other, ACTS.length - 1, ['queued']);
      gate.open();
      await allRead(other);
      await page.bringToFront();
      await allRead(page);
      expect(asked()).toEqual([1, 1, 1, 1]);
    });

    describe.skipIf(candidate.kind === 'firefox')('where the engine has a page of its own', () => {
      it('the service worker: documents are read without it', async () => {
        await pointAtAll(page);
        const session = await page.createCDPSession();
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
        await expect
          .poll(() => stage.browser.targets().filter((target) => target.type() === 'service_worker').length, TIME)
          .toBe(0);
        gate.open();
        await allRead(page);
        expect(asked()).toEqual([1, 1, 1, 1]);
      });

      it('the engine’s page: another one takes its place', async () => {
        await pointAtAll(page);
        await gate.answer(PATHS.slice(0, 1));
        await expect.poll(gate.waiting, TIME).toEqual(PATHS.slice(1, 3));
        const session = await offscreen()?.createCDPSession();
        // It goes away before it can say what became of this.
        void session?.send('Runtime.evaluate', { expression: 'close()' }).catch(() => {});
        await expect.poll(() => asked()[1], TIME).toBe(2);
        gate.open();
        await allRead(page);
        expect(asked()[0]).toBe(1);
      });

      it('nobody needs the engine: its page ends, and comes back when somebody does', async () => {
        gate.open();
        const ours = await openOurPage(stage);
        await page.bringToFront();
        await play(ours, { idleAfter: 500 });
        expect(offscreen()).toBeDefined();
        await page.goto('about:blank');
        await expect.poll(offscreen, TIME).toBeUndefined();
        await openListing(page, ACTS.length);
        await expect.poll(offscreen, TIME).toBeDefined();
        expect((await storedCounts(ours))['jobs']).toBe(0);
      });
    });
  });
});

/** The browser is killed in the middle of its work, again and again: every document is read, and none twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { gated } from './harness/gate.ts';
import { openListing, pointAway, SETTLED, waitForState } from './harness/listing.ts';
import { setMortalStage, type MortalStage } from './harness/mortal.ts';
import { BROWSERS } from './harness/stage.ts';

const MANY = 6;
const TIME = { timeout: 30_000 };

const all = (await demoDocuments()).slice(0, MANY);

describe.each(BROWSERS)('the queue in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of a browser that is killed', () => {
    const gate = gated(all);
    const paths = all.map(({ path }) => path);
    let stage: MortalStage;
    beforeAll(async () => {
      stage = await setMortalStage(candidate, gate.documents);
    });
    afterAll(() => stage.close());

    /** How often each document was asked for. */
    const asked = (): number[] => paths.map((path) => stage.site.seen.filter((seen) => seen.path === path).length);

    it('while documents are fetched, goes on when it starts again, before any page is opened', async () => {
      const page = await stage.opened().browser.newPage();
      await openListing(page, MANY);
      for (const [index, mark] of (await page.$$(MARK)).entries()) {
        await pointAway(page);
        await mark.hover();
        await waitForState(page, index, ['queued', 'reading']);
      }
      await expect.poll(gate.waiting, TIME).toEqual(paths.slice(0, 2));
      // The third is asked for when one of the first two is stored.
      await gate.answer(paths.slice(0, 1));
      await expect.poll(gate.waiting, TIME).toEqual(paths.slice(1, 3));
      await stage.kill();
      await expect.poll(gate.waiting, TIME).toEqual([]);

      await stage.start();
      // Both are asked for at once: either may come first.
      await expect.poll(() => gate.waiting().toSorted(), TIME).toEqual(paths.slice(1, 3).toSorted());
      expect(asked()).toEqual([1, 2, 2, 0, 0, 0]);
    });

    it('while a document is read, reads it after that', async () => {
      await gate.answer(paths.slice(1, 3));
      await stage.kill();
      await stage.start();
      await expect.poll(() => gate.waiting().length, TIME).toBe(2);
      gate.open();
      await expect.poll(() => asked().every((times) => times > 0), TIME).toBe(true);
    });

    it('has read every document in the end, and none again that was stored', async () => {
      const page = await stage.opened().browser.newPage();
      await openListing(page, MANY);
      for (let index = 0; index < MANY; index += 1) expect(await waitForState(page, index, SETTLED)).not.toBe('failed');
      const [first, ...others] = asked();
      expect(first).toBe(1);
      // Once for each start of the browser.
      expect(Math.max(...others)).toBeLessThanOrEqual(3);
    });

    it('between documents, asks for nothing when it starts again, and knows all of them', async () => {
      const before = asked();
      await stage.kill();
      await stage.start();
      const page = await stage.opened().browser.newPage();
      await openListing(page, MANY);
      for (let index = 0; index < MANY; index += 1) expect(await waitForState(page, index, SETTLED)).not.toBe('failed');
      expect(asked()).toEqual(before);
    });
  });
});

/** The network goes and comes back while documents wait. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CDPSession } from 'puppeteer-core';
import { demoDocuments } from '../../demo/documents.ts';
import { cardText, openListing, pointAway, readByPointing, waitForState } from './harness/listing.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const ACTS = (await demoDocuments()).filter(({ label }) => label.includes('n°')).slice(0, 3);
const PATHS = ACTS.map(({ path }) => path);

// Only Chromium's network can be taken from it while it runs; tests/e2e/faults.test.ts cuts connections in both.
describe.each(BROWSERS.filter(({ kind }) => kind === 'chromium'))('the network of $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('that comes back', () => {
    let stage: Stage;
    let engine: CDPSession;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: ACTS });
      await openListing(stage.page, ACTS.length);
      expect(await readByPointing(stage.page, 0)).toBe('read');
      const page = stage.browser.targets().find((target) => target.url().endsWith('offscreen.html'));
      if (page === undefined) throw new Error('The engine has no page');
      engine = await page.createCDPSession();
      await engine.send('Network.enable');
    });
    afterAll(() => stage.close());

    const setOffline = (offline: boolean): Promise<void> =>
      engine.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });

    const asked = (): number[] => PATHS.map((path) => stage.site.seen.filter((seen) => seen.path === path).length);

    it('finds what was asked for meanwhile, and reads it without being told to', async () => {
      const { page } = stage;
      await setOffline(true);
      for (const index of [1, 2]) {
        expect(await readByPointing(page, index)).toBe('failed');
        expect(await cardText(page)).toContain('La connexion au site n’a pas abouti.');
        await pointAway(page);
      }
      // What was read is known still.
      await waitForState(page, 0, ['read']);
      expect(asked()).toEqual([1, 0, 0]);
      await setOffline(false);
      for (const index of [1, 2]) await waitForState(page, index, ['read']);
      expect(asked()).toEqual([1, 1, 1]);
    });
  });
});

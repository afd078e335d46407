import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import type { LinkedDocument } from '../../demo/site/document.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { markStates, openListing, pointAway, SETTLED, waitForState } from './harness/listing.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const MANY = 6;
/** Longer than it takes to point at all of them. */
const SLOW_MS = 4_000;
/** A pointer that rests this long means it. */
const REST_MS = 250;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const slowly = ({ respond, ...document }: LinkedDocument): LinkedDocument => ({
  ...document,
  respond: async (request, response) => {
    await after(SLOW_MS);
    return respond(request, response);
  },
});

const documents = (await demoDocuments()).slice(0, MANY).map(slowly);

describe.each(BROWSERS)('many documents at once in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('from a slow site', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      await openListing(stage.page, MANY);
    });
    afterAll(() => stage.close());

    it('wait for their turn, two at a time, and all are read', async () => {
      const { page, site } = stage;
      for (const mark of await page.$$(MARK)) {
        await pointAway(page);
        await mark.hover();
        await after(REST_MS);
      }
      const states = await markStates(page);
      expect(states.filter((state) => state === 'reading').length).toBeGreaterThanOrEqual(1);
      expect(states.filter((state) => state === 'queued').length).toBeGreaterThanOrEqual(1);
      for (let index = 0; index < MANY; index += 1) await waitForState(page, index, SETTLED);
      expect(await markStates(page)).toEqual(expect.not.arrayContaining(['failed']));
      expect(site.peakDocuments()).toBe(2);
      expect(site.seen.filter(({ path }) => path.startsWith('/file/'))).toHaveLength(MANY);
    });
  });
});

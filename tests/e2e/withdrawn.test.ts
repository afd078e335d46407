/** The reader takes the permission back, in the browser's own settings, while a document is on its way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { gated } from './harness/gate.ts';
import { openListing, waitForState } from './harness/listing.ts';
import { openOurPage, storedCounts } from './harness/our-page.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const MANY = 2;
const TIME = { timeout: 20_000 };
const gate = gated((await demoDocuments()).slice(0, MANY));
const PATHS = gate.documents.map(({ path }) => path);

/** Chromium's page of extensions, and what it lets its reader do. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    };
  };
}

// Firefox never takes back from a version-2 extension what its manifest names: there is nothing to be tested.
describe.each(BROWSERS.filter(({ kind }) => kind === 'chromium'))('a permission in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('that is taken back', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: gate.documents });
      await openListing(stage.page, MANY);
    });
    afterAll(() => stage.close());

    /** As the reader does: « on click » in place of « on these sites ». */
    async function takeAccessBack(): Promise<void> {
      const settings = await stage.browser.newPage();
      await settings.goto('chrome://extensions');
      const extensionId = new URL(stage.extensionOrigin).host;
      await settings.evaluate(
        (change) =>
          (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration(change),
        { extensionId, hostAccess: 'ON_CLICK' },
      );
      await settings.close();
    }

    it('in the middle: the bytes that come are not used, and no others are asked for', async () => {
      const { page } = stage;
      await (await page.$$(MARK))[0]?.hover();
      await waitForState(page, 0, ['reading']);
      await expect.poll(gate.waiting, TIME).toEqual(PATHS.slice(0, 1));
      await takeAccessBack();
      gate.open();
      const ours = await openOurPage(stage);
      await expect.poll(async () => (await storedCounts(ours))['jobs'], TIME).toBe(1);
      await expect.poll(() => ours.evaluate(readJobs), TIME).toEqual([{ state: 'failed', code: 'host-not-permitted' }]);
      expect(await storedCounts(ours)).toMatchObject({ documents: 0, addresses: 0, lines: 0 });
      expect(stage.site.seen.filter(({ path }) => PATHS.includes(path))).toHaveLength(1);
      await ours.close();
    });
  });
});

/** Runs in a page of the extension. */
function readJobs(): Promise<{ state: string; code: string | undefined }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('delibere');
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const asked = opening.result.transaction('jobs').objectStore('jobs').getAll();
      asked.addEventListener('success', () => {
        opening.result.close();
        const jobs = asked.result as { state: string; failure?: { code: string } }[];
        resolve(jobs.map(({ state, failure }) => ({ state, code: failure?.code })));
      });
    });
  });
}

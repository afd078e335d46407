/** Another tab of the extension holds the data in an older or newer version. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { demoDocuments } from '../../demo/documents.ts';
import { markWords } from '../../lib/ui/words/mark-words.ts';
import { folded, openListing, readByPointing } from './harness/listing.ts';
import { openOurPage } from './harness/our-page.ts';
import { openExtensionPage } from './harness/popup.ts';
import { inPanel, openPanel, panelIsGone } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const MANY = 3;
const t = markWords('fr');
const documents = (await demoDocuments()).slice(0, MANY);

/**
 * Opens new, empty data, in the stores of version 1, as a version of the extension would that never makes way. Resolves with the version it has.
 */
const openStubbornly = (page: Page, version: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('delibere');
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
        // At once after that: nobody opens it in between.
        const opening = indexedDB.open('delibere', wanted);
        opening.addEventListener('upgradeneeded', () => {
          const { result } = opening;
          result.createObjectStore('documents', { keyPath: 'sha256' });
          const addresses = result.createObjectStore('addresses', { keyPath: 'address' });
          addresses.createIndex('by-hash', 'hashes', { multiEntry: true });
          result.createObjectStore('acts', { keyPath: 'id' });
          const kin = result.createObjectStore('kin', { keyPath: 'id' });
          kin.createIndex('by-key', 'keys', { multiEntry: true });
          result.createObjectStore('lines', { keyPath: 'sha256' });
        });
        opening.addEventListener('success', () => {
          // What nothing holds is closed when the browser tidies up.
          (globalThis as { held?: IDBDatabase }).held = opening.result;
          resolve(opening.result.version);
        });
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      }),
    version,
  );

describe.each(BROWSERS)('the data in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('held by another tab', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
    });
    afterAll(() => stage.close());

    async function saysThatItIsHeld(index: number): Promise<void> {
      await openPanel(stage.page, index, '[data-failure="storage-blocked"]');
      const failure = await inPanel(stage.page, '[data-failure="storage-blocked"]');
      const words = folded(await failure.evaluate((part) => part.textContent ?? ''));
      expect(words).toContain(folded(t('failure.storage-blocked')));
      expect(words).toContain(folded(t('failure.storage-blocked.todo')));
      await stage.page.keyboard.press('Escape');
      await panelIsGone(stage.page);
    }

    it('in an older version: clear words; when that tab closes, documents are read', async () => {
      const { page } = stage;
      const old = await openOurPage(stage);
      expect(await openStubbornly(old, 1)).toBe(1);
      // A browser tells only who waits first: here, another page of ours.
      const settings = await stage.browser.newPage();
      await openExtensionPage(settings, `${stage.extensionOrigin}/options.html`);
      await settings.waitForSelector('[role="alert"]');
      await page.bringToFront();
      await openListing(page, MANY);
      await saysThatItIsHeld(0);
      await settings.close();
      await old.close();
      await openPanel(page, 0);
      await page.keyboard.press('Escape');
      await panelIsGone(page);
    });

    it('in a newer version: ours makes way by itself, and says that it is too old', async () => {
      const newer = await openOurPage(stage);
      expect(await openStubbornly(newer, 1000)).toBe(1000);
      await stage.page.bringToFront();
      await saysThatItIsHeld(1);
      expect(await readByPointing(stage.page, 1)).toBe('failed');
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { addressOf, documentNamed, documents } from './harness/demonstration.ts';
import { indexOfLink, markStates, openListing, readByPointing, waitForState } from './harness/listing.ts';
import { fieldTexts, openPanel } from './harness/panel.ts';
import { openReader } from './harness/reader.ts';
import { setSettings } from './harness/settings.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const KNOWN = '2022.00147';
const OTHER = '2024.00029';

describe.each(BROWSERS)('a second visit in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('without network', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      const { page } = stage;
      await setSettings(stage, { keepFiles: true });
      await openListing(page, PAGE_SIZE);
      expect(await readByPointing(page, await indexOfLink(page, KNOWN))).toBe('read');
      await openListing(page, PAGE_SIZE);
      await stage.site.close();
    });
    afterAll(() => stage.close());

    it('shows at once what was read, and nothing of the rest', async () => {
      const { page } = stage;
      const index = await indexOfLink(page, KNOWN);
      await waitForState(page, index, ['read']);
      const states = await markStates(page);
      expect(states.filter((state) => state === 'unread')).toHaveLength(PAGE_SIZE - 1);
    });

    it('answers in the panel', async () => {
      const { page } = stage;
      await openPanel(page, await indexOfLink(page, KNOWN));
      expect((await fieldTexts(page, 'grants'))[0]).toMatch(/18 000 €.*Régie de quartier/);
    });

    it('says of another document that there is no network, and keeps what it has', async () => {
      const { page } = stage;
      await page.keyboard.press('Escape');
      expect(await readByPointing(page, await indexOfLink(page, OTHER))).toBe('failed');
      expect((await markStates(page))[await indexOfLink(page, KNOWN)]).toBe('read');
    });

    it('shows the document itself, annotated, as its file was kept', async () => {
      const { page } = stage;
      await openReader(stage, { address: addressOf(documentNamed(KNOWN)), field: 'grants.0.amountCents' });
      await page.waitForSelector('.mark[data-chosen]');
      await page.waitForSelector('.textLayer span');
      await until(page, () => document.querySelector('.reader-record')?.textContent?.includes('hors ligne'));
    });

    it('says of one whose file is not kept what to do about it', async () => {
      const { page } = stage;
      await openReader(stage, { address: addressOf(documentNamed(OTHER)) });
      await page.waitForSelector('[data-failure="network"]');
      expect(await page.$eval('.reader-state', ({ textContent }) => textContent)).toContain('n’est pas gardé');
    });
  });
});

/**
 * The README's pictures, taken from the extension as it is. A test run leaves them in `output/pictures`, for whoever wants
 * to look; `npm run pictures` puts them where the README shows them. They are not compared: each machine has its own fonts.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { HOST, LISTING } from '../../demo/site/server.ts';
import { cardText, indexOfLink, readByPointing, readWholeListing } from './harness/listing.ts';
import { inPanel, openPanel } from './harness/panel.ts';
import { openReader } from './harness/reader.ts';
import { openSidePanel, rowTexts } from './harness/side-panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const FOLDER = process.env['PICTURES'] ?? 'output/pictures';
const SHOWN = 'docs/images';
const SIZE = { width: 1120, height: 720 };
/** A picture of nothing is smaller. */
const LEAST_BYTES = 20_000;
const STILL_MS = 600;
/** The browser's viewer does not tell when it has painted. */
const VIEWER_MS = 2_000;

const still = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const documents = await demoDocuments();
const NOW = '2023.00094';
/** First on the listing, below the banner that says what it is. */
const FIRST = '2024.00029';
const [chromium] = BROWSERS.filter(({ kind }) => kind === 'chromium');

/** Of the browser's own side panel, whose width the reader chooses. */
const SIDE = { width: 400, height: 720 };

/** What is on each picture, once it is arranged: the page that is to be taken. */
const arrangements = {
  listing: async ({ page }: Stage) => {
    await page.evaluate(() => scrollTo(0, 0));
    await readByPointing(page, await indexOfLink(page, FIRST));
    expect(await cardText(page)).toContain('Les Mains savantes');
    return page;
  },
  panel: async ({ page }: Stage) => {
    await openPanel(page, await indexOfLink(page, NOW));
    await inPanel(page, '[data-field="related"] .link-button');
    return page;
  },
  pdf: async ({ browser }: Stage) => {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    const path = documents.find(({ label }) => label.includes(NOW))?.path ?? '';
    await page.goto(`https://${HOST}${path}`, { waitUntil: 'load' });
    await (await inPanel(page, '.pdf-tab-button[data-state="read"]')).click();
    await inPanel(page, '[data-field="related"] .link-button');
    await still(VIEWER_MS);
    return page;
  },
  'side-panel': async (stage: Stage) => {
    const page = await openSidePanel(stage, LISTING);
    await page.setViewport(SIDE);
    expect(await rowTexts(page)).toHaveLength(documents.length);
    return page;
  },
  reader: async (stage: Stage) => {
    const page = await stage.browser.newPage();
    await page.setViewport(SIZE);
    const path = documents.find(({ label }) => label.includes(NOW))?.path ?? '';
    await openReader({ ...stage, page }, { address: `https://${HOST}${path}`, field: 'grants.0.amountCents' });
    await page.waitForSelector('.mark[data-chosen]');
    await page.waitForSelector('[data-revealed]');
    return page;
  },
  library: async ({ browser, extensionOrigin }: Stage) => {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.goto(`${extensionOrigin}/library.html`);
    await page.waitForSelector('.library-rows a');
    await page.type('input[type="search"]', 'subvention');
    await page.waitForSelector('.library-rows mark');
    for (const row of [0, 2]) await page.click(`[data-row="${row}"] .library-cell-select`);
    await page.waitForSelector('.library-selection:not([hidden])');
    return page;
  },
};

const wanted = [
  {
    language: 'fr',
    scheme: 'light',
    suffix: '',
    pictures: ['listing', 'panel', 'pdf', 'side-panel', 'reader', 'library'],
  },
  {
    language: 'en',
    scheme: 'light',
    suffix: '-en',
    pictures: ['listing', 'panel', 'pdf', 'side-panel', 'reader', 'library'],
  },
  { language: 'fr', scheme: 'dark', suffix: '-dark', pictures: ['panel', 'reader', 'library'] },
] as const;

describe.skipIf(chromium?.executable === undefined)('pictures', () => {
  describe.each(wanted)('in $language, $scheme', ({ language, scheme, suffix, pictures }) => {
    let stage: Stage;
    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true });
      stage = await setStage(chromium ?? { kind: 'chromium', executable: undefined }, { documents, language, scheme });
      const { page } = stage;
      await page.setViewport(SIZE);
      await readWholeListing(page, documents.length);
    });
    afterAll(() => stage.close());

    it.each(pictures)('%s', async (name) => {
      const file = `${name}${suffix}.png` as const;
      const page = await arrangements[name](stage);
      await page.bringToFront();
      await still(STILL_MS);
      await page.screenshot({ path: join(FOLDER, file) as typeof file });
      expect(readFileSync(join(FOLDER, file)).length).toBeGreaterThan(LEAST_BYTES);
      expect(existsSync(join(SHOWN, file)), 'run `npm run pictures`').toBe(true);
    });
  });
});

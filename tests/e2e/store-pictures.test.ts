/**
 * The stores' pictures, 1280 × 800, taken from the extension as it is, in both languages. As with the README's
 * (pictures.test.ts), a test run leaves them in `output/`, and `npm run pictures` puts them where they are kept.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { cardText, indexOfLink, readByPointing, readWholeListing } from './harness/listing.ts';
import { inPanel, openPanel } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const FOLDER = process.env['STORE_PICTURES'] ?? 'output/store-pictures';
const KEPT = 'docs/store';
/** What Chrome's store asks for. */
const SIZE = { width: 1_280, height: 800 };
const STILL_MS = 600;

const documents = await demoDocuments();
const NOW = '2023.00094';
const FIRST = '2024.00029';
const [chromium] = BROWSERS.filter(({ kind }) => kind === 'chromium');

const PICTURES = {
  listing: async ({ page }: Stage): Promise<void> => {
    await page.evaluate(() => scrollTo(0, 0));
    await readByPointing(page, await indexOfLink(page, FIRST));
    expect(await cardText(page)).toContain('Les Mains savantes');
  },
  panel: async ({ page }: Stage): Promise<void> => {
    await openPanel(page, await indexOfLink(page, NOW));
    await inPanel(page, '[data-field="related"] .link-button');
  },
};

/** Width and height of a PNG, from its header. */
const sizeOf = (file: string): { width: number; height: number } => {
  const header = readFileSync(file).subarray(16, 24);
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
};

describe.skipIf(chromium?.executable === undefined).each(['fr', 'en'] as const)(
  'the stores’ pictures in %s',
  (language) => {
    let stage: Stage;
    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true });
      stage = await setStage(chromium ?? { kind: 'chromium', executable: undefined }, { documents, language });
      const { page } = stage;
      await page.setViewport(SIZE);
      await readWholeListing(page, documents.length);
    });
    afterAll(() => stage.close());

    it.each(Object.keys(PICTURES) as (keyof typeof PICTURES)[])('%s', async (name) => {
      const file = `${name}-${language}.png` as const;
      await PICTURES[name](stage);
      await new Promise((resolve) => setTimeout(resolve, STILL_MS));
      await stage.page.screenshot({ path: join(FOLDER, file) as typeof file });
      expect(sizeOf(join(FOLDER, file))).toEqual(SIZE);
      expect(existsSync(join(KEPT, file)), 'run `npm run pictures`').toBe(true);
    });
  },
);

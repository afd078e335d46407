/** An address that serves another file than before: both are kept, and the panel says what differs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { placeHash } from '../../lib/ui/reader/reader-address.ts';
import { storedCounts } from './harness/our-page.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const documents = await demoDocuments();
const HOST = 'https://www.saint-etienne-metropole.fr';
const first = documents.find(({ label }) => label.includes('2023.00094'));
const second = documents.find(({ label }) => label.includes('2023.00099'));

/** Firefox never says that a page of the extension has loaded; what stands in it does. */
const PATIENCE = 1_500;

async function openReader({ page, extensionOrigin }: Stage): Promise<void> {
  await page.goto('about:blank');
  const place = placeHash({ address: HOST + (first?.path ?? '') });
  await page.goto(`${extensionOrigin}/reader.html${place}`, { timeout: PATIENCE }).catch(() => {});
  await page.waitForSelector('.reader-record [data-field="number"]');
}

describe.each(BROWSERS)('a changed document in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('at its address', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      await stage.page.setViewport({ width: 1280, height: 800 });
    });
    afterAll(() => stage.close());

    it('is read anew when asked for, and says what differs', async () => {
      const { page, site } = stage;
      if (first === undefined || second === undefined) throw new Error('the demonstration lacks its acts');
      await openReader(stage);
      expect(await page.$('[data-field="changed"]')).toBeNull();
      site.route(first.path, second.respond);
      await openReader(stage);
      const readAgain = await page.waitForSelector('.reader .plain-button:not(.record-toggle)::-p-text(Relire)');
      await readAgain?.click();
      await page.waitForSelector('[data-field="changed"] [data-changed="number"]');
      const said = await page.$eval('[data-changed="number"]', ({ textContent }) => textContent ?? '');
      expect(said).toMatch(/Avant.*2023\.00094.*Maintenant.*2023\.00099/su);
      expect(await storedCounts(page)).toMatchObject({ documents: 2, addresses: 1 });
    });
  });
});

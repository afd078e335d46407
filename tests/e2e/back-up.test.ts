/** The whole collection into a file and back, and readings of the command line, in real browsers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { printAct } from '../../demo/print/act.ts';
import { documentPath, sendPdf, type LinkedDocument } from '../../demo/site/document.ts';
import { readDocument } from '../../lib/engine/read-document.ts';
import { csvRows } from '../export/csv-table.ts';
import { act as actOf, document as documentOf, found, grant } from '../export/samples.ts';
import { chooseFile, everythingStored, savedBackUp, says } from './harness/collection-file.ts';
import { chooseFormat, keepWhatIsSaved, savedExport } from './harness/export-dialogue.ts';
import { openListing, readByPointing } from './harness/listing.ts';
import { setMortalStage, type MortalStage } from './harness/mortal.ts';
import { openExtensionPage } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const MANY = 6;

const acts = await Promise.all(
  READABLE_ACTS.slice(0, MANY).map(async (act) => ({ name: act.number, bytes: await printAct(act) })),
);
const documents = acts.map(({ name, bytes }): LinkedDocument => ({
  label: `Délibération n°${name}`,
  group: 'Bureau métropolitain',
  path: documentPath(name),
  respond: sendPdf(bytes, `deliberation-${name}.pdf`),
}));
const lines = await readings();

/** What `npm run read -- --out` writes of them. */
async function readings(): Promise<string> {
  const surroundings = pdfSurroundings();
  let text = '';
  for (const { name, bytes } of acts) {
    const read = await readDocument(`actes/${name}.pdf`, new Uint8Array(bytes), surroundings);
    if (read.ok) text += `${JSON.stringify({ ...read.value.reading, readerVersion: '1' })}\n`;
  }
  surroundings.worker.destroy();
  return text;
}

const folder = await mkdtemp(join(tmpdir(), 'delibere-file-'));
const inFolder = (name: string): string => join(folder, name);
afterAll(() => rm(folder, { recursive: true }));

const openOptions = async (page: Page, origin: string): Promise<void> => {
  await openExtensionPage(page, `${origin}/options.html`);
  await page.waitForSelector('#sauvegarde');
};

describe.each(BROWSERS)('the collection in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('as a file', () => {
    let stage: Stage;
    let options: Page;
    let backUp: Uint8Array;
    let before: Record<string, string[]>;

    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      await openListing(stage.page, documents.length);
      await readByPointing(stage.page, 0);
      options = await stage.browser.newPage();
      await openOptions(options, stage.extensionOrigin);
    });
    afterAll(() => stage.close());

    it('takes in what the command line read, but for what is here, and says which lines are none', async () => {
      await chooseFile(options, inFolder('lectures.ndjson'), `${lines}pas une lecture\n`);
      await says(options, '5 documents ajoutés');
      await says(options, '1 document était déjà ici');
      await says(options, 'Lignes : 7');
      expect((await everythingStored(options))['documents']).toHaveLength(6);
    });

    it('is exported and backed up whole after the disk was full', async () => {
      before = await everythingStored(options);
      await options.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await chooseFile(options, inFolder('autres.ndjson'), lines.replaceAll(/"sha256":"./g, '"sha256":"f'));
      await says(options, 'Il n’y a plus de place');
      backUp = await savedBackUp(options);
      expect(await everythingStored(options)).toEqual(before);
      const library = await stage.browser.newPage();
      await openExtensionPage(library, `${stage.extensionOrigin}/library.html`);
      await library.waitForSelector('.library-rows [role="row"]');
      await keepWhatIsSaved(library);
      await press(library, 'Tout exporter…');
      await chooseFormat(library, 'CSV');
      const exported = csvRows(strFromU8((await savedExport(library))['actes.csv'] ?? new Uint8Array()));
      expect(exported.map((row) => row['numero']).toSorted()).toEqual(acts.map(({ name }) => name).toSorted());
      await library.close();
      await openOptions(options, stage.extensionOrigin);
    });

    it('is erased, and comes back identical', async () => {
      await press(options, 'Tout effacer');
      await press(options, 'Effacer');
      await says(options, 'Tout est effacé');
      expect((await everythingStored(options))['acts']).toEqual([]);

      await chooseFile(options, inFolder('delibere.ndjson.gz'), backUp);
      await says(options, 'Elle contient');
      await says(options, '6 documents lus');
      await press(options, 'Tout remplacer');
      await says(options, 'Votre collection est celle de la sauvegarde');
      expect(await everythingStored(options)).toEqual(before);
    });

    it('is not touched by a file that is cut short', async () => {
      await chooseFile(options, inFolder('tronquee.ndjson.gz'), backUp.subarray(0, backUp.length >> 1));
      await says(options, 'incomplet ou abîmé');
      expect(await everythingStored(options)).toEqual(before);
    });
  });
});

/** What the command line writes of the decade of a town. */
const DECADE = 2_000;
const decade = Array.from({ length: DECADE }, (_, n) => {
  const number = found(`2024-${String(n).padStart(4, '0')}`);
  const { reading } = documentOf([actOf({ number, grants: [grant(`Les Amis du Lavoir n° ${n % 90}`, 100 + n)] })]);
  return JSON.stringify({
    ...reading,
    file: `https://www.exemple.fr/${n}.pdf`,
    sha256: n.toString(16).padStart(64, '0'),
  });
}).join('\n');

describe.each(BROWSERS)('a decade of a town in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('as a file', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [] });
    });
    afterAll(() => stage.close());

    it('is saved, erased, and comes back identical', { timeout: 180_000 }, async () => {
      const { page, extensionOrigin } = stage;
      page.setDefaultTimeout(120_000);
      await openOptions(page, extensionOrigin);
      await chooseFile(page, inFolder('decennie.ndjson'), decade);
      await says(page, '2 000 documents ajoutés');
      const before = await everythingStored(page);
      expect(before['acts']).toHaveLength(DECADE);
      const backUp = await savedBackUp(page);
      await press(page, 'Tout effacer');
      await press(page, 'Effacer');
      await says(page, 'Tout est effacé');
      await chooseFile(page, inFolder('decennie.ndjson.gz'), backUp);
      await says(page, '2 000 documents lus');
      await press(page, 'Tout remplacer');
      await says(page, 'Votre collection est celle de la sauvegarde');
      const after = await everythingStored(page);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      // Told by store: thousands of records would say nothing.
      for (const [store, records] of Object.entries(before)) {
        expect(JSON.stringify(after[store]) === JSON.stringify(records), store).toBe(true);
      }
    });
  });
});

const [chromium] = BROWSERS;

describe.skipIf(chromium?.executable === undefined)('a browser that is killed while it restores', () => {
  let stage: MortalStage;
  beforeAll(async () => {
    if (chromium === undefined) throw new Error('no Chromium');
    stage = await setMortalStage(chromium, documents);
  });
  afterAll(() => stage.close());

  const opened = async (): Promise<Page> => {
    const page = await stage.opened().browser.newPage();
    await openOptions(page, stage.opened().extensionOrigin);
    return page;
  };

  it('has changed nothing', async () => {
    let options = await opened();
    await chooseFile(options, inFolder('lectures.ndjson'), lines);
    await says(options, '6 documents ajoutés');
    const backUp = await savedBackUp(options);
    await press(options, 'Tout effacer');
    await press(options, 'Effacer');
    await says(options, 'Tout est effacé');
    await chooseFile(options, inFolder('deux.ndjson'), lines.split('\n').slice(0, 2).join('\n'));
    await says(options, '2 documents ajoutés');
    const before = await everythingStored(options);

    await chooseFile(options, inFolder('delibere.ndjson.gz'), backUp);
    await says(options, 'Elle contient');
    // The transaction is kept open, with everything erased in it and some of it written: its end never comes.
    await options.evaluate(() => {
      Object.defineProperty(IDBCursor.prototype, 'continue', {
        value(this: IDBCursor) {
          const store = this.source as IDBObjectStore;
          const again = (): void => store.count().addEventListener('success', again);
          again();
          document.body.dataset['held'] = 'yes';
        },
      });
    });
    await press(options, 'Tout remplacer');
    await until(options, () => document.body.dataset['held'] === 'yes');
    await stage.kill();

    await stage.start();
    options = await opened();
    await expect.poll(async () => (await everythingStored(options))['staged'], { timeout: 20_000 }).toEqual([]);
    expect(await everythingStored(options)).toEqual(before);
  });
});

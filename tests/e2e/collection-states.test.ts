/**
 * Every page of the collection, and of reading whole listings, held still: accessible, with nothing that sticks out or
 * lengthens the page. With `COLLECTION_PICTURES` in the environment each is also taken as a picture; `npm run pictures` keeps
 * those of docs/collection.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { LISTING } from '../../demo/site/server.ts';
import { checkAccessibility } from './harness/axe.ts';
import { actsIn, AUTHORITY, writeCollected } from './harness/collected.ts';
import { chooseFormat } from './harness/export-dialogue.ts';
import { gated, type Gate } from './harness/gate.ts';
import { openListing } from './harness/listing.ts';
import { longListing } from './harness/long-listing.ts';
import { handIn, writeOwnFiles, type OwnFiles } from './harness/own-files.ts';
import { openExtensionPage } from './harness/popup.ts';
import { setSettings } from './harness/settings.ts';
import { openSidePanel } from './harness/side-panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { looksIn, pictureTaker } from './harness/states.ts';
import { writeTwoSources, type TwoSources } from './harness/two-sources.ts';
import { until } from './harness/until.ts';

/** docs/collection.md shows every page wide and in French; these also narrow, in the dark and in English. */
const takePicture = pictureTaker(process.env['COLLECTION_PICTURES'], ['acts-narrow', 'beneficiary-narrow']);

/** Of each sitting of the invented council. */
const ACTS = 5;

const listed = await longListing();

interface Set {
  stage: Stage;
  /** The page of the collection. */
  page: Page;
  gate: Gate;
  files: OwnFiles;
  sources: TwoSources;
  folder: string;
}

/** Pages that are as long as what they say; the others fill the window, and only parts of them are scrolled. */
const LONG = ['beneficiary', 'authority', 'member', 'gone', 'settings'];

/** Brings a state about, each after the one before it; the page that shows it. */
const states: Record<string, (set: Set) => Promise<Page>> = {
  empty: async (set) => {
    await open(set, 'library.html', '[data-state="empty"]');
    return set.page;
  },
  'listing-begun': async ({ stage, gate }) => {
    const listing = await stage.browser.newPage();
    await openListing(listing, PAGE_SIZE);
    const panel = await openSidePanel(stage, LISTING);
    await panel.click('.page-batch .main-button');
    await expect.poll(() => gate.waiting().length, { timeout: 20_000 }).toBe(2);
    await gate.answer(gate.waiting());
    await expect.poll(() => gate.waiting().length, { timeout: 20_000 }).toBe(2);
    await panel.waitForSelector('.batch-progress progress[value="2"]');
    await panel.waitForSelector('.document-row progress');
    return panel;
  },
  'listing-read': async ({ stage, gate }) => {
    gate.open();
    const panel = await openSidePanel(stage, LISTING);
    await panel.waitForSelector('.documents-head ~ .content > .fold > summary');
    // Once it has come to its end, there is no progress to show.
    await until(panel, () => document.querySelector('.documents-head progress') === null);
    await panel.click('.documents-head ~ .content > .fold > summary');
    await panel.waitForSelector('.batch-report');
    return panel;
  },
  intake: async (set) => {
    await open(set, 'library.html', '.library-rows a');
    await handIn(set.page, [...set.files.acts, ...set.files.others]);
    return set.page;
  },
  settings: async (set) => {
    const file = join(set.folder, 'lectures.ndjson');
    await writeCollected(file, ACTS);
    await open(set, 'options.html', '#sauvegarde input[type="file"]');
    const input = await set.page.$('#sauvegarde input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await until(
      set.page,
      (count) => document.querySelector('#sauvegarde')?.textContent.includes(String(count)),
      actsIn(ACTS),
    );
    await set.page.$eval('#sauvegarde', (section) => section.scrollIntoView());
    return set.page;
  },
  acts: (set) => table(set, 'q=soutien'),
  grants: (set) => table(set, 'table=grants'),
  beneficiaries: (set) => table(set, 'table=beneficiaries'),
  nothing: async (set) => {
    await open(set, 'library.html#q=introuvable', '[data-state="nothing"]');
    return set.page;
  },
  deletion: async (set) => {
    await table(set, 'q=lavoir');
    for (const row of [0, 1]) await set.page.click(`[data-row="${row}"] .library-cell-select`);
    await set.page.waitForSelector('.library-selection:not([hidden])');
    await set.page.click('.library-actions button:nth-last-of-type(2)');
    await set.page.waitForSelector('.library-deletion-asked');
    return set.page;
  },
  export: async (set) => {
    await table(set, 'q=lavoir');
    await set.page.click('.library-arrange .plain-button:nth-last-of-type(2)');
    await chooseFormat(set.page, 'SCDL');
    await set.page.waitForSelector('.export-outlook[aria-busy="false"]');
    return set.page;
  },
  act: async (set) => {
    await table(set, 'q=MISOF');
    await set.page.click('.library-rows a');
    await set.page.waitForSelector('.answer [data-field="related"]');
    return set.page;
  },
  beneficiary: async (set) => {
    await table(set, 'table=beneficiaries&q=sabots');
    await set.page.click('.library-rows a');
    return drawn(set);
  },
  // Each is a step from the one before.
  authority: (set) => profileOf(set, AUTHORITY),
  member: (set) => profileOf(set, 'MEMBRE-2'),
  sources: async (set) => {
    await open(set, 'library.html', '.library-rows a');
    await handIn(set.page, [set.sources.minutes]);
    await table(set, 'q=2021.00112');
    await set.page.click('[data-row="0"]:has([data-sources]) .library-cell-select');
    await set.page.waitForSelector('.library-selection:not([hidden])');
    await set.page.click('.library-actions button:nth-last-of-type(2)');
    await set.page.waitForSelector('.library-deletion-asked');
    return set.page;
  },
  gone: async (set) => {
    await open(set, 'library.html#of=beneficiary&scope=nulle&name=personne', '.profile-page p:not([role])');
    return set.page;
  },
};

async function open({ stage, page }: Set, address: string, ready: string): Promise<void> {
  await page.bringToFront();
  await page.goto('about:blank');
  await openExtensionPage(page, `${stage.extensionOrigin}/${address}`);
  await page.waitForSelector(ready);
}

async function table(set: Set, view: string): Promise<Page> {
  await open(set, `library.html#${view}`, '.library-rows a');
  return set.page;
}

async function profileOf(set: Set, words: string): Promise<Page> {
  await set.page.evaluate((wanted) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.profile-page a')];
    links.find(({ textContent }) => textContent.includes(wanted))?.click();
  }, words);
  await until(set.page, (wanted) => document.querySelector('.profile-page h1')?.textContent.includes(wanted), words);
  return drawn(set);
}

async function drawn({ page }: Set): Promise<Page> {
  await page.waitForSelector('.chart[data-state="drawn"] svg');
  return page;
}

describe.each(BROWSERS)('the pages of the collection in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined).each(looksIn(candidate))(
    'in $language, $scheme, $width px wide',
    ({ language, scheme, width }) => {
      let set: Set;
      beforeAll(async () => {
        const gate = gated(listed);
        const stage = await setStage(candidate, { documents: gate.documents, language, scheme });
        await setSettings(stage, { language });
        const folder = await mkdtemp(join(tmpdir(), 'collection-'));
        set = {
          stage,
          gate,
          folder,
          files: await writeOwnFiles(),
          sources: await writeTwoSources(),
          page: await stage.browser.newPage(),
        };
      });
      afterAll(async () => {
        await set.stage.close();
        await set.files.remove();
        await set.sources.remove();
        await rm(set.folder, { recursive: true });
      });

      it.each(Object.entries(states))('%s', async (name, bringAbout) => {
        await set.page.setViewport({ width, height: 800 });
        const page = await bringAbout(set);
        await page.bringToFront();
        await page.setViewport({ width, height: 800 });
        if (candidate.kind === 'chromium') await takePicture(page, width === 320 ? `${name}-narrow` : name);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        const [right, below] = await page.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight - innerHeight,
        ]);
        expect(right).toBeLessThanOrEqual(0);
        if (!LONG.includes(name)) expect(below).toBeLessThanOrEqual(0);
        const { violations, all } = await checkAccessibility(page, 'html');
        expect(violations).toEqual([]);
        expect(all).toBeGreaterThan(3);
        if (page !== set.page) await page.close();
      });
    },
  );
});

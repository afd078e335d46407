/** The collection's page at the size of a small town, of a city, and of a métropole's decade. */
import type { Page } from 'puppeteer-core';
import { openBenchExtension, openPage, type BenchExtension } from './bench-extension.ts';
import type { Figure } from './figure.ts';
import { relatedSpeed } from './related-speed.ts';
import { round, share } from './shares.ts';

const SIZES = [1_000, 10_000, 100_000] as const;

/** Stored in one call: the browser is given three minutes for each. */
const AT_ONCE = 5_000;

const OPENED = 7;

/** Milliseconds. */
const FIRST_LINES_GOAL = 500;
const FIELDS_GOAL = 100;
const TEXT_GOAL = 500;

/** Megabytes of the worker that holds the rows; the page itself holds some screens of them. */
const MEMORY_GOAL = 400;

/** What somebody types who looks for something: names, subjects, a number, parts of words. */
const TYPED = [
  'subvention club',
  'théâtre de',
  'métropole',
  '2015.0',
  'fonds concours commune',
  '"garantie d’emprunt"',
];

interface Opened {
  acts: number;
  extension: BenchExtension;
  page: Page;
  /** Milliseconds. */
  indexing: number;
}

async function open(build: string, executable: string, acts: number): Promise<Opened> {
  const extension = await openBenchExtension(build, executable, {});
  const page = await openPage(extension.browser, extension.page);
  let indexing = 0;
  for (let from = 0; from < acts; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, acts);
    await page.evaluate((...how) => timings.fillCollection(...how), acts, from, to);
    indexing += await page.evaluate((...how) => timings.indexCollection(...how), acts, from, to);
  }
  return { acts, extension, page, indexing };
}

/** From the click on a bookmark to the first line of the table, in a page that was just opened. */
async function firstLines({ acts, extension: { browser, page: bench } }: Opened): Promise<Figure> {
  const taken: number[] = [];
  for (let time = 0; time <= OPENED; time++) {
    const page = await browser.newPage();
    await page.goto(new URL('/library.html', bench).href, { waitUntil: 'domcontentloaded' });
    const shown = await page.waitForFunction(() => {
      const line = document.querySelector('[data-row="0"] [role="gridcell"]');
      return line === null ? undefined : performance.now();
    });
    // The first one compiles the page's scripts.
    if (time > 0) taken.push((await shown.jsonValue()) ?? Number.NaN);
    await page.close();
  }
  return {
    name: `the library at ${acts} acts: first lines`,
    value: Math.round(share(taken, 0.5)),
    goal: FIRST_LINES_GOAL,
    unit: 'ms',
    detail: `from opening the page to its first line; median of ${OPENED}, the slowest ${Math.round(Math.max(...taken))} ms`,
  };
}

async function typing({ acts, page }: Opened, searchIn: 'fields' | 'text', goal: number): Promise<Figure> {
  const taken: number[] = [];
  for (const words of TYPED) {
    for (const table of ['acts', 'grants', 'beneficiaries'] as const) {
      taken.push(...(await page.evaluate((...how) => timings.typeWords(...how), words, { table, searchIn })));
    }
  }
  return {
    name: `search as one types at ${acts} acts, in ${searchIn === 'text' ? 'the whole text' : 'fields'}, 95 % within`,
    value: round(share(taken, 0.95)),
    goal,
    unit: 'ms',
    detail: `median ${share(taken, 0.5).toFixed(1)} ms; from question to answer over the worker's port, ${taken.length} letters in three tables`,
  };
}

/** Of the worker, when everything was asked for once. */
async function memory({ acts, page, indexing }: Opened, loading: number): Promise<Figure> {
  const [worker] = page.workers();
  // What is thrown away at each letter typed is the browser's to collect, sooner or later.
  await worker?.client.send('HeapProfiler.collectGarbage');
  const heap = await worker?.client.send('Runtime.getHeapUsage');
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const bytes = (heap?.usedSize ?? Number.NaN) + (heap?.backingStorageSize ?? 0);
  return {
    name: `memory of the library's worker at ${acts} acts`,
    value: Math.round(bytes / 1_000_000),
    goal: MEMORY_GOAL,
    unit: 'MB',
    detail:
      `all rows loaded after ${Math.round(loading)} ms; ${Math.round(usage / 1_000_000)} MB on the disk; ` +
      `the texts were indexed in ${(indexing / acts).toFixed(2)} ms an act`,
  };
}

/**
 * @param build folder of a built Chrome extension
 * @param executable a Chromium
 */
export async function collectionSpeed(
  build: string,
  executable: string,
  sizes: readonly number[] = SIZES,
): Promise<Figure[]> {
  const all: Opened[] = [];
  const figures: Figure[] = [];
  try {
    for (const acts of sizes) {
      const opened = await open(build, executable, acts);
      all.push(opened);
      figures.push(await firstLines(opened));
      const loading = await opened.page.evaluate((count) => timings.loadCollection(count), acts);
      figures.push(await typing(opened, 'fields', FIELDS_GOAL), await typing(opened, 'text', TEXT_GOAL));
      figures.push(await memory(opened, loading));
    }
    const [small, large] = [all[0], all.at(-1)];
    if (small && large) figures.push(...(await relatedSpeed(small, large)));
    return figures;
  } finally {
    await Promise.all(all.map(({ extension }) => extension.close()));
  }
}

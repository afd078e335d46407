/** How fast documents are read, each time beside pdf.js alone in the same run of the same browser. */
import type { Page } from 'puppeteer-core';
import { openBenchExtension, openPage, type BenchExtension } from './bench-extension.ts';
import { annexed } from './annexed.ts';
import { printAnnexed, printCollection, printLongAct } from './documents.ts';
import type { Figure } from './figure.ts';
import { passageSpeed, scrollingSmoothness } from './passage-speed.ts';
import type { ColdTimes, EngineTimes, FirstActTimes, Timings } from './page/timings.ts';

declare global {
  var timings: Timings;
}

const SMALL = { file: 'act-6.pdf', pages: 6 };
const LARGE = { file: 'act-60.pdf', pages: 60 };
const COLLECTION = { file: 'collection-60.pdf', pages: 60 };
const DOUBLE = { file: 'collection-120.pdf', pages: 120 };
const LONG = { file: 'collection-300.pdf', pages: 300 };
const ANNEXES = 150;

/** The first ones of each teach the browser's compiler; they are not counted. */
const WARM_UP = 5;
const ROUNDS = 15;
const COLD_ROUNDS = 9;
const LONG_ROUNDS = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ratio = (value: number, to: number): number => Math.round((value / to) * 1000) / 1000;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

interface Rounds {
  bare: number[];
  engine: EngineTimes[];
}

/** pdf.js alone and the engine in turn, so that both meet the same machine. */
async function takeTurns(page: Page, file: string, rounds: number): Promise<Rounds> {
  const taken: Rounds = { bare: [], engine: [] };
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const bare = await page.evaluate((name) => timings.bare(name), file);
    const engine = await page.evaluate((name) => timings.engine(name), file);
    if (round < WARM_UP) continue;
    taken.bare.push(bare);
    taken.engine.push(engine);
  }
  return taken;
}

const medianOf = (taken: Rounds, what: 'answer' | 'store' | 'extract' | 'parse'): number =>
  median(taken.engine.map((times) => times[what]));

const parts = (taken: Rounds): string =>
  `extracted in ${ms(medianOf(taken, 'extract'))}, parsed in ${ms(medianOf(taken, 'parse'))}, ` +
  `stored ${ms(medianOf(taken, 'store'))} after the answer`;

const counted = ({ engine: [first] }: Rounds): string => `${first?.pages} pages, ${first?.acts} act(s)`;

function overBare(small: Rounds, large: Rounds): Figure[] {
  const [bareSmall, bareLarge] = [median(small.bare), median(large.bare)];
  const [ourSmall, ourLarge] = [medianOf(small, 'answer'), medianOf(large, 'answer')];
  const how = 'from bytes to the answer, engine warm; bare pdf.js reads one page after the other';
  return [
    {
      name: `${LARGE.pages} pages answered, over bare pdf.js`,
      value: ratio(ourLarge, bareLarge),
      goal: 1.1,
      unit: '×',
      detail: `${ms(ourLarge)} over ${ms(bareLarge)}; ${how}; ${parts(large)}`,
    },
    {
      name: `${SMALL.pages} pages answered, more than bare pdf.js`,
      value: Math.round((ourSmall - bareSmall) * 10) / 10,
      goal: 40,
      unit: 'ms',
      detail: `${ms(ourSmall)} against ${ms(bareSmall)}; ${how}; ${parts(small)}`,
    },
  ];
}

function parseShare(name: string, goal: number, taken: Rounds): Figure {
  const [parse, extract] = [medianOf(taken, 'parse'), medianOf(taken, 'extract')];
  return {
    name: `parse time over extraction time, ${name}`,
    value: ratio(parse, extract),
    goal,
    unit: '×',
    detail: `${ms(parse)} over ${ms(extract)}; ${counted(taken)}`,
  };
}

function doubling(single: Rounds, double: Rounds): Figure {
  const [one, two] = [medianOf(single, 'parse'), medianOf(double, 'parse')];
  return {
    name: 'parse time when the text doubles',
    value: ratio(two, one),
    goal: 2.5,
    unit: '×',
    detail: `${ms(two)} (${counted(double)}) over ${ms(one)} (${counted(single)})`,
  };
}

async function firstOfMany(page: Page): Promise<Figure> {
  const taken: FirstActTimes[] = [];
  for (let round = 0; round < 2 + LONG_ROUNDS; round++) {
    const times = await page.evaluate((file) => timings.firstAct(file), LONG.file);
    if (round >= 2) taken.push(times);
  }
  const [first, whole] = [median(taken.map((times) => times.first)), median(taken.map((times) => times.whole))];
  return {
    name: `first act of a ${LONG.pages}-page collection, over the whole`,
    value: ratio(first, whole),
    goal: 0.02,
    unit: '×',
    detail: `${ms(first)} over ${ms(whole)}; from bytes, engine warm; ${taken[0]?.pages} pages, ${taken[0]?.acts} acts`,
  };
}

/** Each time a page that was just opened, with a worker of its own. */
async function coldStart({ browser, page: address }: BenchExtension): Promise<Figure> {
  const taken: Record<'default' | 'ours', ColdTimes[]> = { default: [], ours: [] };
  for (let round = 0; round < COLD_ROUNDS; round++) {
    for (const whose of ['default', 'ours'] as const) {
      const page = await openPage(browser, address);
      taken[whose].push(await page.evaluate((file, worker) => timings.cold(file, worker), SMALL.file, whose));
      await page.close();
    }
  }
  const of = (whose: 'default' | 'ours', what: keyof ColdTimes) => median(taken[whose].map((times) => times[what]));
  const [ours, theirs] = [of('ours', 'text'), of('default', 'text')];
  return {
    name: "cold start over the same page with pdf.js's default worker",
    value: ratio(ours, theirs),
    goal: 0.65,
    unit: '×',
    detail:
      `first ${SMALL.pages} pages of text after ${ms(ours)} over ${ms(theirs)}; ` +
      `worker ready after ${ms(of('ours', 'ready'))} over ${ms(of('default', 'ready'))}`,
  };
}

/**
 * @param build folder of a built Chrome extension
 * @param executable a Chromium
 */
export async function readingSpeed(build: string, executable: string): Promise<Figure[]> {
  const extension = await openBenchExtension(build, executable, {
    [SMALL.file]: await printLongAct(SMALL.pages),
    [LARGE.file]: await printLongAct(LARGE.pages),
    [COLLECTION.file]: await printCollection(COLLECTION.pages),
    [DOUBLE.file]: await printCollection(DOUBLE.pages),
    [LONG.file]: await printCollection(LONG.pages),
  });
  try {
    const cold = await coldStart(extension);
    const page = await openPage(extension.browser, extension.page);
    const small = await takeTurns(page, SMALL.file, ROUNDS);
    const large = await takeTurns(page, LARGE.file, ROUNDS);
    const collection = await takeTurns(page, COLLECTION.file, ROUNDS);
    const double = await takeTurns(page, DOUBLE.file, ROUNDS);
    return [
      ...overBare(small, large),
      parseShare('a small act', 0.1, small),
      parseShare('a collection', 0.02, collection),
      doubling(collection, double),
      await firstOfMany(page),
      ...(await passageSpeed(page, LONG, LARGE)),
      await scrollingSmoothness(page, LONG.file, LONG.pages / 2),
      await annexed(page, await printAnnexed(ANNEXES), ANNEXES),
      cold,
    ];
  } finally {
    await extension.close();
  }
}

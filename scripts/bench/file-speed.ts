/** How long a collection takes into a file and back, and readings into the collection; and whether that grows in step with it. */
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import type { FileTimes } from './page/through-file.ts';

const FEW = 1_000;
const MANY = 10_000;
/** Taken in with one call: the browser is given a few minutes for each. */
const AT_ONCE = 5_000;

async function timesOf(page: Page, acts: number): Promise<FileTimes> {
  let taken = 0;
  for (let from = 0; from < acts; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, acts);
    taken += await page.evaluate((...how) => timings.takeIn(...how), acts, from, to);
  }
  return { taken, ...(await page.evaluate((count) => timings.outAndBack(count), acts)) };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** @param page of the bench's extension */
export async function fileSpeed(page: Page, many = MANY): Promise<Figure[]> {
  const few = await timesOf(page, FEW);
  const all = await timesOf(page, many);
  const figure = (what: string, part: 'taken' | 'saved' | 'lookedThrough' | 'restored', goal: number): Figure[] => [
    {
      name: `${what}, an act of ${many}`,
      value: Number((all[part] / many).toFixed(2)),
      goal,
      unit: 'ms',
      detail: `${(all[part] / 1000).toFixed(1)} s in all; short invented acts, a document each`,
    },
    {
      name: `${what}: an act of ${many} over an act of ${FEW}`,
      value: Number(((all[part] / many / few[part]) * FEW).toFixed(2)),
      goal: 2,
      unit: '×',
      detail: `${(few[part] / FEW).toFixed(2)} ms an act of ${FEW}; ten times as many acts take ten times as long, and what a larger disk adds`,
    },
  ];
  return [
    ...figure('readings taken in', 'taken', 8),
    ...figure('back-up written', 'saved', 2),
    ...figure('back-up looked through', 'lookedThrough', 2),
    ...figure('back-up restored', 'restored', 6),
    {
      name: `memory of the page while ${many} acts go out and back, over ${FEW}`,
      value: Number((all.memory / few.memory).toFixed(2)),
      goal: 3,
      unit: '×',
      detail: `${megabytes(all.memory)} over ${megabytes(few.memory)}; a file of ${megabytes(all.file)}`,
    },
  ];
}

/** How long a collection takes into a file and back, and readings into the collection; and whether that grows in step with it. */
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import type { FileTimes } from './page/through-file.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
/** Taken in with one call. */
const AT_ONCE = 5_000;

interface Measured extends FileTimes {
  acts: number;
}

async function timesOf(page: Page, acts: number): Promise<Measured> {
  let taken = 0;
  for (let from = 0; from < acts; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, acts);
    taken += await page.evaluate((...how) => timings.takeIn(...how), acts, from, to);
  }
  return { acts, taken, ...(await page.evaluate((count) => timings.outAndBack(count), acts)) };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

type Part = 'taken' | 'saved' | 'lookedThrough' | 'restored';

const anAct = (one: Measured, part: Part): number => one[part] / one.acts;

/** @param goal milliseconds an act, in the largest collection */
function figuresOf(what: string, part: Part, goal: number, all: readonly [Measured, ...Measured[]]): Figure[] {
  const [few, many] = [all[0], all.at(-1) ?? all[0]];
  const each = all.map((one) => `${anAct(one, part).toFixed(2)} ms an act of ${one.acts}`).join(', ');
  return [
    {
      name: `${what}, an act of ${many.acts}`,
      value: Number(anAct(many, part).toFixed(2)),
      goal,
      unit: 'ms',
      detail: `${(many[part] / 1000).toFixed(1)} s in all; short invented acts, a document each`,
    },
    {
      name: `${what}: an act of ${many.acts} over an act of ${few.acts}`,
      value: Number((anAct(many, part) / anAct(few, part)).toFixed(2)),
      goal: 2,
      unit: '×',
      detail: `${each}; a hundred times as many acts take a hundred times as long, and what a larger disk adds`,
    },
  ];
}

/** @param page of the bench's extension */
export async function fileSpeed(page: Page, sizes: readonly number[] = SIZES): Promise<Figure[]> {
  const [first, ...others] = sizes;
  if (first === undefined) return [];
  const all: [Measured, ...Measured[]] = [await timesOf(page, first)];
  for (const acts of others) all.push(await timesOf(page, acts));
  const [few, many] = [all[0], all.at(-1) ?? all[0]];
  return [
    ...figuresOf('readings taken in', 'taken', 8, all),
    ...figuresOf('back-up written', 'saved', 2, all),
    ...figuresOf('back-up looked through', 'lookedThrough', 2, all),
    ...figuresOf('back-up restored', 'restored', 6, all),
    {
      name: `memory of the page while ${many.acts} acts go out and back, over ${few.acts}`,
      value: Number((many.memory / few.memory).toFixed(2)),
      goal: 3,
      unit: '×',
      detail: `${all.map((one) => `${megabytes(one.memory)} at ${one.acts}`).join(', ')}; a file of ${megabytes(many.file)}`,
    },
  ];
}

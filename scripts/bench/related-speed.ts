/** How fast related acts are found, in a store of a hundred thousand beside one of a thousand. */
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';

const FEW = 1_000;
const MANY = 100_000;
/** Stored in one call: the browser is given a few minutes for each. */
const AT_ONCE = 5_000;
const TIMES = 300;
/** The first ones teach the browser's compiler, and fill its caches; they are not counted. */
const WARM_UP = 50;

const nameOf = (acts: number): string => `of-${acts}`;
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** @param page of the bench's extension */
export async function relatedSpeed(page: Page): Promise<Figure[]> {
  const taken: Record<number, number[]> = { [FEW]: [], [MANY]: [] };
  for (const acts of [FEW, MANY]) {
    for (let from = 0; from < acts; from += AT_ONCE) {
      const to = Math.min(from + AT_ONCE, acts);
      await page.evaluate((...how) => timings.fillStore(...how), nameOf(acts), acts, from, to);
    }
  }
  const rounds = 3;
  for (let turn = 0; turn < rounds; turn++) {
    // In turn, so that both meet the same machine.
    for (const acts of [FEW, MANY]) {
      const times = WARM_UP + TIMES;
      const all = await page.evaluate((name, count, n) => timings.lookUp(name, count, n), nameOf(acts), acts, times);
      taken[acts]?.push(...all.slice(WARM_UP));
    }
  }
  const [few, many] = [taken[FEW] ?? [], taken[MANY] ?? []];
  const detail =
    `median ${share(many, 0.5).toFixed(2)} ms over ${share(few, 0.5).toFixed(2)} ms; ` +
    `${rounds} rounds of ${TIMES} look-ups of five keys, some of them shared by a seventh of all acts`;
  return [
    {
      name: `related look-up at ${MANY} acts over ${FEW}`,
      value: round(share(many, 0.5) / share(few, 0.5)),
      goal: 1.2,
      unit: '×',
      detail,
    },
    {
      name: `related look-up at ${MANY} acts, 95 % within`,
      value: round(share(many, 0.95)),
      goal: 2,
      unit: 'ms',
      detail: `at ${FEW} acts within ${share(few, 0.95).toFixed(2)} ms`,
    },
  ];
}

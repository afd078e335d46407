/** How fast related acts are found, in a large collection beside a small one. */
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { round, share } from './shares.ts';

const TIMES = 300;
/** The first ones teach the browser's compiler, and fill its caches; they are not counted. */
const WARM_UP = 50;
const ROUNDS = 3;

/** A page of the bench's extension, and the acts in its stores. */
export interface Filled {
  page: Page;
  acts: number;
}

export async function relatedSpeed(small: Filled, large: Filled): Promise<Figure[]> {
  const taken = new Map<Filled, number[]>([
    [small, []],
    [large, []],
  ]);
  for (let turn = 0; turn < ROUNDS; turn++) {
    // In turn, so that both meet the same machine.
    for (const filled of [small, large]) {
      const all = await filled.page.evaluate((acts, n) => timings.lookUp(acts, n), filled.acts, WARM_UP + TIMES);
      taken.get(filled)?.push(...all.slice(WARM_UP));
    }
  }
  const [few, many] = [taken.get(small) ?? [], taken.get(large) ?? []];
  const detail =
    `median ${share(many, 0.5).toFixed(2)} ms over ${share(few, 0.5).toFixed(2)} ms; ` +
    `${ROUNDS} rounds of ${TIMES} look-ups of five keys, some of them shared by a seventh of all acts`;
  return [
    {
      name: `related look-up at ${large.acts} acts over ${small.acts}`,
      value: round(share(many, 0.5) / share(few, 0.5)),
      goal: 1.2,
      unit: '×',
      detail,
    },
    {
      name: `related look-up at ${large.acts} acts, 95 % within`,
      value: round(share(many, 0.95)),
      goal: 2,
      unit: 'ms',
      detail: `at ${small.acts} acts within ${share(few, 0.95).toFixed(2)} ms`,
    },
  ];
}

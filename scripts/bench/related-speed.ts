/** How fast related acts are found, in a large collection beside a small one, and beside what IndexedDB alone takes. */
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import type { LookUp } from './page/look-ups.ts';
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

const within = (all: readonly LookUp[], what: keyof LookUp, part: number): number =>
  share(
    all.map((one) => one[what]),
    part,
  );

export async function relatedSpeed(small: Filled, large: Filled): Promise<Figure[]> {
  const taken = new Map<Filled, LookUp[]>([
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
  const said = (all: readonly LookUp[], what: keyof LookUp): string =>
    `${within(all, what, 0.5).toFixed(2)} ms, 95 % within ${within(all, what, 0.95).toFixed(2)} ms`;
  return [
    {
      name: `related look-up at ${large.acts} acts over ${small.acts}`,
      value: round(within(many, 'ours', 0.5) / within(few, 'ours', 0.5)),
      goal: 1.2,
      unit: '×',
      detail:
        `median ${within(many, 'ours', 0.5).toFixed(2)} ms over ${within(few, 'ours', 0.5).toFixed(2)} ms; ` +
        `IndexedDB's own time for such requests grows to ${round(within(many, 'bare', 0.5) / within(few, 'bare', 0.5))} ×; ` +
        `${ROUNDS} rounds of ${TIMES} look-ups of five keys and up to 60 acts, some keys shared by a seventh of all acts`,
    },
    ...[small, large].map((filled): Figure => {
      const all = taken.get(filled) ?? [];
      return {
        name: `related look-up at ${filled.acts} acts, 95 % within`,
        value: round(within(all, 'ours', 0.95)),
        goal: 2,
        unit: 'ms',
        detail:
          `median ${within(all, 'ours', 0.5).toFixed(2)} ms; IndexedDB's own share, the same requests and nothing else: ` +
          `${said(all, 'bare')}; one single request: ${said(all, 'one')}`,
      };
    }),
    {
      name: `related look-up at ${large.acts} acts, over IndexedDB's own time for the same requests`,
      value: round(within(many, 'ours', 0.5) / within(many, 'bare', 0.5)),
      goal: 1.2,
      unit: '×',
      detail: `median ${within(many, 'ours', 0.5).toFixed(2)} ms over ${within(many, 'bare', 0.5).toFixed(2)} ms, in turn`,
    },
  ];
}

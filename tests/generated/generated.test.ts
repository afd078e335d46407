/** A share of the generated corpus on every run; all of it by `npm run corpus`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { add, precision, recall, type Disagreement, type Tally } from '../scoring/tally.ts';
import { planned, styleName } from './plan.ts';
import { printAct } from './print.ts';
import { readGenerated } from './read-all.ts';

const WHOLE = 3_000;
/** One act in this many is read here. */
const EVERY = 20;

const plans = Array.from({ length: WHOLE }, (_, index) => planned(index));

describe('the generator', () => {
  it('prints the same bytes for the same act', async () => {
    const { act, style } = planned(17);
    const again = planned(17);
    expect(await printAct(act, style)).toEqual(await printAct(again.act, again.style));
  });

  it('keeps one style in five aside', () => {
    expect(plans.filter(({ aside }) => aside)).toHaveLength(WHOLE / 5);
  });

  it('prints thousands of different combinations', () => {
    expect(new Set(plans.map(({ style }) => styleName(style))).size).toBeGreaterThan(0.9 * WHOLE);
  });
});

describe('what is read of the developed styles', () => {
  const tally: Tally = {};
  const disagreements: Disagreement[] = [];

  beforeAll(async () => {
    const indices = plans.filter(({ aside, index }) => !aside && index % EVERY === 0).map(({ index }) => index);
    for (const act of await readGenerated(indices)) {
      add(tally, act.tally);
      disagreements.push(...act.disagreements);
    }
  }, 300_000);

  it.each(['kind', 'acts', 'outcome', 'for', 'against', 'abstentions', 'evidence', 'granted money that is not'])(
    'says nothing wrong: %s',
    (field) => {
      const wrong = disagreements.filter((one) => one.field === field && one.what !== 'missed');
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['outcome', 1, 1],
    ['grants', 1, 1],
    ['number', 1, 1],
    ['session', 1, 1],
    ['title', 1, 1],
    ['body', 1, 1],
    ['president', 1, 1],
    ['rollPresent', 1, 1],
  ])('reads %s: precision at least %d, recall at least %d', (field, leastPrecision, leastRecall) => {
    const counts = tally[field];
    const list = disagreements.filter((one) => one.field === field);
    expect(counts && precision(counts), JSON.stringify(list)).toBeGreaterThanOrEqual(leastPrecision);
    expect(counts && recall(counts), JSON.stringify(list)).toBeGreaterThanOrEqual(leastRecall);
  });
});

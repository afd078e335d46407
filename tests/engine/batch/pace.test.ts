import { expect, test } from 'vitest';
import { Pace } from '../../../lib/engine/batch/pace.ts';

/** So many documents, one every so many milliseconds. */
function paced(count: number, every: number): Pace {
  const pace = new Pace(0);
  for (let n = 1; n <= count; n += 1) pace.ended(n * every);
  return pace;
}

test('nothing is said of what is left before some documents were read', () => {
  expect(paced(0, 0).left(40, 1_000)).toBeUndefined();
  expect(paced(3, 500).left(40, 1_500)).toBeUndefined();
});

test('what is left takes as long as what was read did', () => {
  expect(paced(4, 500).left(40, 2_000)).toBe(20_000);
  expect(paced(4, 500).left(0, 2_000)).toBe(0);
});

test('it grows while nothing comes', () => {
  expect(paced(4, 500).left(10, 12_000)).toBe(30_000);
});

test('a site that becomes slower is measured by its last documents', () => {
  const pace = paced(100, 100);
  for (let n = 1; n <= 40; n += 1) pace.ended(10_000 + n * 1_000);
  expect(pace.left(10, 50_000)).toBe(10_000);
});

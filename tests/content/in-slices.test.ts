import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../entrypoints/marks.content/in-slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, n) => from + n);

test('does nothing in the task that queues, and a part in each of the next', () => {
  const slices: number[][] = [];
  inSlices<number>((items) => slices.push(items)).add(numbers(0, 250));
  expect(slices).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(slices).toEqual([numbers(0, 100)]);
  vi.runAllTimers();
  expect(slices).toEqual([numbers(0, 100), numbers(100, 100), numbers(200, 50)]);
});

test('keeps the order of what is added meanwhile', () => {
  const done: number[] = [];
  const slices = inSlices<number>((items) => {
    if (done.length === 0) slices.add([1_000]);
    done.push(...items);
  });
  slices.add(numbers(0, 150));
  slices.add([500]);
  vi.runAllTimers();
  expect(done).toEqual([...numbers(0, 150), 500, 1_000]);
});

test('looks at nothing before its turn', () => {
  let looked = 0;
  const items = {
    *[Symbol.iterator]() {
      for (; looked < 1_000; looked++) yield looked;
    },
  };
  inSlices(() => {}).add(items);
  vi.advanceTimersToNextTimer();
  expect(looked).toBeLessThanOrEqual(100);
});

test('stopped, it does nothing more', () => {
  const work = vi.fn<(items: number[]) => void>();
  const slices = inSlices(work);
  slices.add(numbers(0, 250));
  vi.advanceTimersToNextTimer();
  slices.stop();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

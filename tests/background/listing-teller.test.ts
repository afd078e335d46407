import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listingTeller } from '../../entrypoints/engine/tell-listings.ts';
import { batchWith } from '../ui/batch/samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a listing that goes on is told seldom; its end at once', () => {
  const tell = vi.fn();
  const told = listingTeller(tell);
  for (let n = 0; n < 30; n += 1) {
    told(batchWith());
    vi.advanceTimersByTime(100);
  }
  expect(tell).toHaveBeenCalledTimes(3);
  expect(tell.mock.lastCall?.[0]).toMatchObject({ isOpen: true, isRunning: true, done: 12, all: 47 });
  told(batchWith({ state: 'paused' }));
  told(batchWith({ state: 'ended' }));
  expect(tell.mock.calls.slice(3).map(([progress]) => progress as object)).toMatchObject([
    { isOpen: true, isRunning: false },
    { isOpen: false, isRunning: false },
  ]);
});

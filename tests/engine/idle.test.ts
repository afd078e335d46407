import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IDLE_AFTER, watchIdle } from '../../lib/engine/idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an engine that nobody needs for the whole time is told so, once', () => {
  const onIdle = vi.fn<() => void>();
  const stop = watchIdle(() => true, onIdle);
  vi.advanceTimersByTime(IDLE_AFTER - 1);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * IDLE_AFTER);
  expect(onIdle).toHaveBeenCalledOnce();
  stop();
});

test('one that is needed now and then is not, until nobody needs it any more', () => {
  let idle = true;
  const onIdle = vi.fn<() => void>();
  const stop = watchIdle(() => idle, onIdle, 1000);
  for (let minute = 0; minute < 10; minute += 1) {
    idle = false;
    vi.advanceTimersByTime(200);
    idle = true;
    vi.advanceTimersByTime(700);
  }
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(onIdle).toHaveBeenCalledOnce();
  stop();
  vi.advanceTimersByTime(10_000);
  expect(onIdle).toHaveBeenCalledOnce();
});

import { expect, test } from 'vitest';
import { inTurns } from '../../lib/engine/in-turns.ts';
import type { Steps } from '../../lib/parse/index.ts';

/** Works for so long, without letting anybody else. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* steps(count: number, each: number): Steps<number> {
  for (let step = 0; step < count; step++) {
    work(each);
    yield;
  }
  return count;
}

test('messages are answered between the steps of long work', async () => {
  let answered = 0;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    answered++;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  const done = await inTurns(steps(10, 10));
  port1.close();
  expect(done?.value).toBe(10);
  expect(done?.spent).toBeGreaterThanOrEqual(100);
  expect(answered).toBeGreaterThanOrEqual(5);
});

test('short work is done at once', async () => {
  let others = 0;
  setTimeout(() => others++);
  await inTurns(steps(3, 0));
  expect(others).toBe(0);
});

test('work that is given up stops after the step that it is at', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5);
  const begun = performance.now();
  expect(await inTurns(steps(1_000, 10), controller.signal)).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(1_000);
});

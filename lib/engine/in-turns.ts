import type { Steps } from '../parse/index.ts';

/** Milliseconds of work on end, after which whoever else waits for the page has their turn. */
export const TURN = 8;

/** Resolves when everything that waits for the page's thread has had it. */
export function nextTask(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // Timers in a row are made to wait four milliseconds each; messages are not.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    resolve();
  });
  port1.start();
  port2.postMessage(null);
  return promise;
}

/** What came out of some work, and the milliseconds of its own that it took. */
interface Done<T> {
  value: T;
  spent: number;
}

/** Does some work a few steps at a time, so that messages are answered between them. Undefined if it was given up. */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<Done<T> | undefined> {
  let spent = 0;
  for (;;) {
    const begun = performance.now();
    for (;;) {
      if (signal?.aborted) return undefined;
      const step = steps.next();
      const passed = performance.now() - begun;
      if (step.done === true) return { value: step.value, spent: spent + passed };
      if (passed < TURN) continue;
      spent += passed;
      break;
    }
    await nextTask();
  }
}

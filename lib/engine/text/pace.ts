import { nextTask, TURN } from '../in-turns.ts';

/** Milliseconds between two turns while somebody waits for something to be read. */
const BUSY_REST = 100;

/** Called between small steps: lets everything else have its turn, and nearly all of the time to whoever reads. */
export type Pace = () => Promise<void>;

export function paceOf(isBusy: () => boolean): Pace {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < TURN) return;
    await (isBusy() ? new Promise((resolve) => setTimeout(resolve, BUSY_REST)) : nextTask());
    begun = performance.now();
  };
}

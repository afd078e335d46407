/** Prints and reads many generated acts, on as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Score } from '../scoring/score.ts';

export interface ReadAct extends Score {
  index: number;
  aside: boolean;
  style: string;
  /** Milliseconds. */
  ms: number;
}

/** `indices` are shared out in turn, so that each thread gets the same mixture. */
export async function readGenerated(indices: readonly number[], onRead?: (done: number) => void): Promise<ReadAct[]> {
  const threads = Math.min(availableParallelism(), indices.length);
  let done = 0;
  const shares = Array.from({ length: threads }, (_, thread) =>
    indices.filter((_index, at) => at % threads === thread),
  );
  const results = await Promise.all(
    shares.map((share) =>
      onThread(share, () => {
        done += 1;
        onRead?.(done);
      }),
    ),
  );
  return results.flat().sort((a, b) => a.index - b.index);
}

function onThread(share: readonly number[], onRead: () => void): Promise<ReadAct[]> {
  return new Promise((resolve, reject) => {
    const read: ReadAct[] = [];
    const worker = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData: share });
    worker.on('message', (act: ReadAct) => {
      read.push(act);
      onRead();
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      resolve(read);
    });
  });
}

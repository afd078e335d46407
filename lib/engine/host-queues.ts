/** Work on documents, a few at a time for each host: no official server should feel that it is being read. */
import PQueue from 'p-queue';

/** What a browser's own reader could do by hand. */
export const PER_HOST = 2;

export interface HostQueues {
  /**
   * Does the work when it is the host's turn. Rejects with an `AbortError` if the signal aborts before that; work that has
   * begun heeds the signal by itself.
   */
  add<T>(host: string, work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createHostQueues(): HostQueues {
  const queues = new Map<string, PQueue>();

  const queueOf = (host: string): PQueue => {
    const known = queues.get(host);
    if (known !== undefined) return known;
    const queue = new PQueue({ concurrency: PER_HOST });
    queue.addEventListener('idle', () => queues.delete(host));
    queues.set(host, queue);
    return queue;
  };

  return { add: (host, work, signal) => queueOf(host).add(work, { signal }) };
}

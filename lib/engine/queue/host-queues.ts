/** Work on documents, a few at a time for each host: no official server should feel that it is being read. */
import PQueue from 'p-queue';

/** What a browser's own reader could do by hand. */
export const PER_HOST = 2;

/** `now` for what the reader looks at; `later` for all else, which makes way for it. */
export type Priority = 'now' | 'later';

const RANK = { later: 0, now: 1 } as const satisfies Record<Priority, number>;

/** A document's turn. */
export interface Turn {
  /** Its address. */
  address: string;
  /** Among equals, who came first. */
  priority: Priority;
  signal: AbortSignal;
}

/** With its port. */
export const hostOf = (address: string): string => new URL(address).host;

export class HostQueues {
  readonly #queues = new Map<string, PQueue>();
  /** Until when hosts asked to be left alone: milliseconds of `performance.now()`, which no change of the clock moves. */
  readonly #resting = new Map<string, number>();

  /**
   * Does the work when it is the document's turn. Rejects with an `AbortError` if the signal aborts before that; work that
   * has begun heeds the signal by itself.
   */
  add<T>({ address, priority, signal }: Turn, work: () => Promise<T>): Promise<T> {
    return this.#queueOf(hostOf(address)).add(work, { signal, id: address, priority: RANK[priority] });
  }

  /** Puts a document that waits before those that nobody looks at. */
  hurry(address: string): void {
    try {
      this.#queues.get(hostOf(address))?.setPriority(address, RANK.now);
    } catch {
      // It waits no longer.
    }
  }

  /** Notes that a document's host asked to be left alone. */
  rest(address: string, milliseconds: number): void {
    this.#resting.set(hostOf(address), performance.now() + milliseconds);
  }

  /** Milliseconds for which a host still wants to be left alone. */
  restLeft(host: string): number {
    return Math.max(0, (this.#resting.get(host) ?? 0) - performance.now());
  }

  #queueOf(host: string): PQueue {
    const known = this.#queues.get(host);
    if (known !== undefined) return known;
    const queue = new PQueue({ concurrency: PER_HOST });
    queue.addEventListener('idle', () => this.#queues.delete(host));
    this.#queues.set(host, queue);
    return queue;
  }
}

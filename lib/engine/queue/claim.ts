/** The right to work on the queue: one engine has it at a time, and loses it only with its life. */

const LOCK = 'delibere-queue';

/** The part of `navigator.locks` that is used. */
export interface Locks {
  request(name: string, options: { signal: AbortSignal }, held: () => Promise<void>): Promise<unknown>;
}

export interface Claim {
  /** Resolves when the queue is ours: at once, or when the engine that has it died. */
  held: Promise<void>;
  release(): void;
}

export function claimQueue(locks: Locks): Claim {
  const { promise: held, resolve: hold } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const giveUp = new AbortController();
  const request = locks.request(LOCK, { signal: giveUp.signal }, () => {
    hold();
    return released;
  });
  // Given up before it was ours.
  request.catch(() => {});
  return {
    held,
    release: () => {
      giveUp.abort();
      release();
    },
  };
}

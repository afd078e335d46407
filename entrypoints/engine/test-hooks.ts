/**
 * Only in builds for tests: lets a test, from a page of the extension, make the disk full, change the clock and shorten what
 * takes minutes. What a test asks for is confirmed over the same channel.
 */

/** What a test may ask for. */
interface Hooks {
  /** Writes that succeed before one fails, as on a full disk. */
  writesLeft?: number;
  /** Milliseconds by which the clock is wrong. */
  clock?: number;
  /** Milliseconds until an engine that nobody needs ends. */
  idleAfter?: number;
}

const CHANNEL = 'delibere-test';

/** @param takeOne whether one more write fits on the disk */
function limitWrites(takeOne: () => boolean): void {
  const { prototype } = IDBObjectStore;
  const put: typeof prototype.put = prototype.put;
  prototype.put = function counted(this: IDBObjectStore, ...given) {
    if (!takeOne()) throw new DOMException('full, says the test', 'QuotaExceededError');
    return put.apply(this, given);
  };
}

export function obeyTests(endWhenIdle: (after: number) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  const now = Date.now.bind(Date);
  let writesLeft = Number.POSITIVE_INFINITY;
  let clock = 0;
  Date.now = () => now() + clock;
  limitWrites(() => {
    writesLeft -= 1;
    return writesLeft !== -1;
  });
  channel.addEventListener('message', ({ data }: MessageEvent<Hooks | 'obeyed'>) => {
    if (data === 'obeyed') return;
    if (data.writesLeft !== undefined) ({ writesLeft } = data);
    if (data.clock !== undefined) ({ clock } = data);
    if (data.idleAfter !== undefined) endWhenIdle(data.idleAfter);
    channel.postMessage('obeyed');
  });
}

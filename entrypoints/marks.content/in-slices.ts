/** So many links at a time that the page still answers at once: a few milliseconds of ours, then the page's turn. */
const SLICE = 100;

export interface Slices<T> {
  /** Queues items behind those that wait already. They are not looked at before their turn. */
  add(items: Iterable<T>): void;
  stop(): void;
}

/** Does work on many items without holding the page up. */
export function inSlices<T>(work: (items: T[]) => void): Slices<T> {
  let waiting: Iterator<T>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (): T[] => {
    const slice: T[] = [];
    while (waiting[0] !== undefined && slice.length < SLICE) {
      const item = waiting[0].next();
      if (item.done === true) waiting.shift();
      else slice.push(item.value);
    }
    return slice;
  };

  const next = (): void => {
    const slice = take();
    timer = waiting.length > 0 ? setTimeout(next) : undefined;
    if (slice.length > 0) work(slice);
  };

  return {
    add: (items) => {
      waiting.push(items[Symbol.iterator]());
      timer ??= setTimeout(next);
    },
    stop: () => {
      clearTimeout(timer);
      waiting = [];
    },
  };
}

/** So many links at a time that the page still answers at once: a few milliseconds of ours, then the page's turn. */
const SLICE = 100;

export interface Slices<T> {
  /** Queues items, each once; one that waits already keeps its place. */
  add(items: Iterable<T>): void;
  stop(): void;
}

/** Does work on many items without holding the page up. */
export function inSlices<T>(work: (items: T[]) => void): Slices<T> {
  const waiting = new Set<T>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (): void => {
    timer = undefined;
    const slice: T[] = [];
    for (const item of waiting) {
      if (slice.length === SLICE) break;
      slice.push(item);
      waiting.delete(item);
    }
    if (waiting.size > 0) timer = setTimeout(next);
    work(slice);
  };

  return {
    add: (items) => {
      for (const item of items) waiting.add(item);
      if (waiting.size > 0) timer ??= setTimeout(next);
    },
    stop: () => {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}

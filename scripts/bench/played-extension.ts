/** What a script of ours spent on a page, in milliseconds. */
export interface Timed {
  /** The first-stage script saw links to documents. */
  asked: boolean;
  /** The first-stage script, start to end. */
  firstLinks: number;
  /** The second-stage script, from its start to its first pause. */
  firstMarks: number;
  /** All calls of mutation observers. */
  observed: number;
  /** All work put off by timers. */
  slices: number;
  longestSlice: number;
}

declare global {
  interface Window {
    timed: Timed;
  }
}

/**
 * Runs in the page, before our scripts: plays the part of `browser` that they use, and takes the time of what they do.
 * It must not refer to anything outside of itself.
 */
export function playExtension(): void {
  const timed: Timed = { asked: false, firstLinks: 0, firstMarks: 0, observed: 0, slices: 0, longestSlice: 0 };

  /** Calls back when whatever follows in the present task is done: more promises in a row than any of ours. */
  const afterTask = (call: () => void, turns = 20): void =>
    queueMicrotask(() => (turns === 0 ? call() : afterTask(call, turns - 1)));

  const ObserverOfPage = MutationObserver;
  class TimedObserver extends ObserverOfPage {
    constructor(callback: MutationCallback) {
      super((mutations, observer) => {
        const begun = performance.now();
        callback(mutations, observer);
        timed.observed += performance.now() - begun;
      });
    }
  }

  const timerOfPage = setTimeout;
  const timedTimer = (work: () => void, ms?: number): number =>
    timerOfPage(() => {
      const begun = performance.now();
      work();
      const spent = performance.now() - begun;
      timed.slices += spent;
      timed.longestSlice = Math.max(timed.longestSlice, spent);
    }, ms) as unknown as number;

  const deaf = { addListener: () => {}, removeListener: () => {} };
  const port = { postMessage: () => {}, disconnect: () => {}, onMessage: deaf, onDisconnect: deaf };
  const extension = {
    runtime: {
      id: 'played',
      sendMessage: (message: { kind: string }) => {
        timed.asked ||= message.kind === 'links-seen';
        return Promise.resolve({ ok: true, value: null });
      },
      connect: () => port,
      onMessage: deaf,
      getURL: (path: string) => path,
    },
    storage: {
      local: {
        // The second stage asks for the language first: its own work starts when it has it.
        get: () =>
          Promise.resolve({ language: 'fr' }).then((kept) => {
            const begun = performance.now();
            afterTask(() => (timed.firstMarks = performance.now() - begun));
            return kept;
          }),
        onChanged: deaf,
      },
    },
  };
  Object.assign(window, {
    timed,
    chrome: extension,
    browser: extension,
    MutationObserver: TimedObserver,
    setTimeout: timedTimer,
  });
}

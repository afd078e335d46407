import PQueue from 'p-queue';
import { browser } from 'wxt/browser';

/** What outlives this worker, which ends when idle, and not the browser. Changed by one at a time. */
export interface SessionState<T> {
  read(): Promise<T>;
  /** @returns what the state is then. */
  update(change: (state: T) => T): Promise<T>;
}

export function sessionState<T>(key: string, empty: T): SessionState<T> {
  const oneByOne = new PQueue({ concurrency: 1 });

  const read = async (): Promise<T> => ((await browser.storage.session.get(key))[key] as T | undefined) ?? empty;

  return {
    read,
    update: (change) =>
      oneByOne.add(async () => {
        const changed = change(await read());
        await browser.storage.session.set({ [key]: changed });
        return changed;
      }),
  };
}

/** Tells of listings that change, not oftener than anybody can follow. */

/** Milliseconds. */
const TELL_EVERY = 200;

export class Telling<T> {
  readonly #listeners = new Set<(told: T) => void>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** @returns stops telling */
  listen(listener: (told: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  now(id: string, what: T): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    for (const listener of this.#listeners) listener(what);
  }

  /** @param what asked when it is told; undefined if there is nothing to tell any more */
  soon(id: string, what: () => T | undefined): void {
    if (this.#waiting.has(id)) return;
    const tell = (): void => {
      const told = what();
      this.#waiting.delete(id);
      if (told !== undefined) this.now(id, told);
    };
    this.#waiting.set(id, setTimeout(tell, TELL_EVERY));
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#listeners.clear();
  }
}

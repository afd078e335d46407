/** How fast documents are read: measured, never assumed. All times are milliseconds of one clock. */

/** Fewer say nothing of the rest. */
const LEAST = 4;

/** So many of the last count: a site may become slower or faster. */
const WINDOW = 40;

export class Pace {
  #since: number;
  #ends: number[] = [];

  constructor(now: number) {
    this.#since = now;
  }

  /** One more is done. */
  ended(now: number): void {
    this.#ends.push(now);
    if (this.#ends.length > WINDOW) this.#since = this.#ends.shift() ?? this.#since;
  }

  /** What so many will take; undefined while that is not known. It grows while nothing comes. */
  left(waiting: number, now: number): number | undefined {
    const spent = now - this.#since;
    if (this.#ends.length < LEAST || spent <= 0) return undefined;
    return (waiting * spent) / this.#ends.length;
  }
}

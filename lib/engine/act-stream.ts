/** The acts of one document, read while its pages are. */
import type { TextPage } from '../model/page.ts';
import { DocumentReader, type Parsed, type SoFar } from '../parse/index.ts';
import { inTurns } from './in-turns.ts';

/** A shorter document is there sooner than anybody could look at the first of its acts. */
const SHORTEST = 8;

/** Acts are looked for after so many pages, then whenever there are so many times as many: looking costs little. */
const FIRST_LOOK = 2;
const LOOK_AGAIN = 1.2;

/** They are told when there are twice as many as before, so that telling costs no more than the last time twice over. */
const TELL_AGAIN = 2;

/** Hears of acts that were read of the first `pagesRead` pages. */
export type OnSoFar = (soFar: SoFar, pagesRead: number, pages: number) => void;

export interface ActStreamOptions {
  onSoFar?: OnSoFar | undefined;
  signal?: AbortSignal | undefined;
}

export class ActStream {
  readonly #reader = new DocumentReader();
  readonly #options: ActStreamOptions;
  readonly #come: TextPage[] = [];
  #nextLook = FIRST_LOOK;
  #looking: Promise<void> | undefined;
  #told = 0;
  /** Milliseconds spent reading acts. */
  #spent = 0;

  constructor(options: ActStreamOptions) {
    this.#options = options;
  }

  /** The next page, laid out for good, of `pages` in all. */
  add(page: TextPage, pages: number): void {
    const read = this.#come.push(page);
    if (pages < SHORTEST || read < this.#nextLook || read === pages || this.#looking) return;
    this.#looking = this.#look(pages).finally(() => (this.#looking = undefined));
  }

  /** Reads what is not read yet; undefined if the document was given up. `spent`: milliseconds, for all its acts. */
  async finish(pages: readonly TextPage[]): Promise<{ value: Parsed; spent: number } | undefined> {
    await this.#looking;
    const done = await inTurns(this.#reader.read(pages), this.#options.signal);
    return done && { value: done.value, spent: this.#spent + done.spent };
  }

  async #look(pages: number): Promise<void> {
    const come = [...this.#come];
    const toCome = Array.from({ length: pages - come.length }, (_, index) => come.length + index + 1);
    const done = await inTurns(this.#reader.soFar(come, toCome), this.#options.signal);
    this.#nextLook = Math.max(come.length + 1, Math.ceil(come.length * LOOK_AGAIN));
    if (done === undefined) return;
    this.#spent += done.spent;
    const count = done.value.deliberations.length;
    if (count === 0 || count < this.#told * TELL_AGAIN) return;
    this.#told = count;
    this.#options.onSoFar?.(done.value, come.length, pages);
  }
}

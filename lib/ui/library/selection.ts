import { signal, type ReadonlySignal } from '@preact/signals';
import type { View } from '../../model/collection.ts';
import type { CollectionSource } from '../../model/collection-source.ts';
import { lineKey } from './lines.ts';

/** Lines that were chosen one by one; or all that the view shows, but for some. */
export interface Chosen {
  all: boolean;
  /** Keys of the lines that were chosen; of those that were not, if all were. */
  keys: ReadonlySet<string>;
}

const NOTHING: Chosen = { all: false, keys: new Set() };
const EVERYTHING: Chosen = { all: true, keys: new Set() };

/** Lines asked for at once. */
const MOST_LINES = 1_000;

export const isChosen = ({ all, keys }: Chosen, key: string): boolean => keys.has(key) !== all;

/** @param total lines that the view shows */
export const countChosen = ({ all, keys }: Chosen, total: number): number => (all ? total - keys.size : keys.size);

/** The lines that the user chose. */
export class Selection {
  readonly #source: CollectionSource;
  readonly #chosen = signal<Chosen>(NOTHING);
  /** The line that a range begins at. */
  #anchor: number | undefined;

  constructor(source: CollectionSource) {
    this.#source = source;
  }

  get chosen(): ReadonlySignal<Chosen> {
    return this.#chosen;
  }

  toggle(key: string, index: number): void {
    const { all, keys } = this.#chosen.value;
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    this.#chosen.value = { all, keys: next };
    this.#anchor = index;
  }

  /** Every line from the last one that was chosen to this one, as well. */
  async extendTo(view: View, index: number): Promise<void> {
    const anchor = (this.#anchor ??= index);
    const [first, last] = [Math.min(anchor, index), Math.max(anchor, index)];
    for (let from = first; from <= last; from += MOST_LINES) {
      const count = Math.min(MOST_LINES, last - from + 1);
      const answer = await this.#source.more({ view, from, count });
      if (!answer.ok) return;
      this.#choose(answer.value.found.lines.map(lineKey));
    }
  }

  all(): void {
    this.#anchor = undefined;
    this.#chosen.value = EVERYTHING;
  }

  clear(): void {
    this.#anchor = undefined;
    this.#chosen.value = NOTHING;
  }

  #choose(lines: readonly string[]): void {
    const { all, keys } = this.#chosen.value;
    const next = new Set(keys);
    for (const key of lines) {
      if (all) next.delete(key);
      else next.add(key);
    }
    this.#chosen.value = { all, keys: next };
  }
}

import { signal, type ReadonlySignal } from '@preact/signals';
import type { ActSources } from '../../model/collection.ts';
import type { Failure, Result } from '../../model/result.ts';

/** Takes documents out of the collection, and puts them back. */
export interface Eraser<Erased> {
  /** @param hashes of the documents */
  erase(hashes: readonly string[]): Promise<Result<Erased>>;
  putBack(erased: Erased): Promise<Result<void>>;
}

/** What goes with the acts that are to be deleted. */
interface Asked {
  /** Of the acts as they are shown. */
  own: readonly string[];
  /** Of all their sources. */
  all: readonly string[];
}

export type DeletionPhase =
  | { phase: 'none' }
  /**
   * `documents` hold the acts, `others` of them beside those that the acts are shown of; `beside` acts that nobody chose would go with
   * them.
   */
  | { phase: 'asking'; acts: number; documents: number; others: number; beside: number }
  /** So many documents can still be put back. */
  | { phase: 'erased'; documents: number }
  | { phase: 'undone'; documents: number }
  | { phase: 'failed'; failure: Failure };

const NONE: DeletionPhase = { phase: 'none' };

const documentsOf = (acts: readonly string[]): string[] => [...new Set(acts.map((id) => id.replace(/#.*$/, '')))];

/** Deleting acts with their documents: asked first, and each deletion undone on a click until the page is left, the latest first. */
export class Deletion<Erased = unknown> {
  readonly #eraser: Eraser<Erased>;
  readonly #phase = signal<DeletionPhase>(NONE);
  #asked: Asked = { own: [], all: [] };
  /** Only this page holds what was erased, the latest last. */
  readonly #erased: { erased: Erased; documents: number }[] = [];

  constructor(eraser: Eraser<Erased>) {
    this.#eraser = eraser;
  }

  get phase(): ReadonlySignal<DeletionPhase> {
    return this.#phase;
  }

  /** Something is erased that can be put back. */
  get canUndo(): boolean {
    return this.#erased.length > 0;
  }

  /** @param acts `sha256#n`, as they are shown */
  ask(acts: readonly string[], { ids, beside }: ActSources): void {
    const own = documentsOf(acts);
    const all = documentsOf([...acts, ...ids]);
    this.#asked = { own, all };
    if (own.length === 0) return;
    const others = all.length - own.length;
    this.#phase.value = { phase: 'asking', acts: acts.length, documents: all.length, others, beside };
  }

  keep(): void {
    const last = this.#erased.at(-1);
    this.#phase.value = last === undefined ? NONE : { phase: 'erased', documents: last.documents };
  }

  /** @param which `own` leaves the acts to their other sources */
  async erase(which: keyof Asked = 'all'): Promise<void> {
    const hashes = this.#asked[which];
    const erased = await this.#eraser.erase(hashes);
    if (erased.ok) {
      this.#erased.push({ erased: erased.value, documents: hashes.length });
      this.#phase.value = { phase: 'erased', documents: hashes.length };
    } else this.#phase.value = { phase: 'failed', failure: erased.error };
  }

  async undo(): Promise<void> {
    const last = this.#erased.pop();
    if (last === undefined) return;
    const { erased, documents } = last;
    const back = await this.#eraser.putBack(erased);
    if (back.ok) {
      this.#phase.value = { phase: 'undone', documents };
    } else {
      // It can still be put back, when there is room again.
      this.#erased.push(last);
      this.#phase.value = { phase: 'failed', failure: back.error };
    }
  }
}

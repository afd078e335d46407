import { signal, type ReadonlySignal } from '@preact/signals';
import type { Failure, Result } from '../../model/result.ts';

/** Takes documents out of the collection, and puts them back. */
export interface Eraser<Erased> {
  /** @param hashes of the documents */
  erase(hashes: readonly string[]): Promise<Result<Erased>>;
  putBack(erased: Erased): Promise<Result<void>>;
}

export type DeletionPhase =
  | { phase: 'none' }
  | { phase: 'asking'; documents: number; acts: number }
  /** So many documents can still be put back. */
  | { phase: 'erased'; documents: number }
  | { phase: 'undone'; documents: number }
  | { phase: 'failed'; failure: Failure };

const NONE: DeletionPhase = { phase: 'none' };

/** Deleting acts with their documents: asked first, and undone on a click until the page is left. */
export class Deletion<Erased = unknown> {
  readonly #eraser: Eraser<Erased>;
  readonly #phase = signal<DeletionPhase>(NONE);
  #asked: string[] = [];
  /** Only this page holds what was erased. */
  #erased: { erased: Erased; documents: number } | undefined;

  constructor(eraser: Eraser<Erased>) {
    this.#eraser = eraser;
  }

  get phase(): ReadonlySignal<DeletionPhase> {
    return this.#phase;
  }

  /** @param acts `sha256#n` */
  ask(acts: readonly string[]): void {
    this.#asked = [...new Set(acts.map((id) => id.replace(/#.*$/, '')))];
    if (this.#asked.length > 0)
      this.#phase.value = { phase: 'asking', documents: this.#asked.length, acts: acts.length };
  }

  keep(): void {
    this.#phase.value = this.#erased === undefined ? NONE : { phase: 'erased', documents: this.#erased.documents };
  }

  async erase(): Promise<void> {
    const hashes = this.#asked;
    const erased = await this.#eraser.erase(hashes);
    if (erased.ok) {
      this.#erased = { erased: erased.value, documents: hashes.length };
      this.#phase.value = { phase: 'erased', documents: hashes.length };
    } else this.#phase.value = { phase: 'failed', failure: erased.error };
  }

  async undo(): Promise<void> {
    if (this.#erased === undefined) return;
    const { erased, documents } = this.#erased;
    const back = await this.#eraser.putBack(erased);
    if (back.ok) {
      this.#erased = undefined;
      this.#phase.value = { phase: 'undone', documents };
    } else this.#phase.value = { phase: 'failed', failure: back.error };
  }
}

import { signal, type ReadonlySignal } from '@preact/signals';
import type { CollectionAnswer, View } from '../../model/collection.ts';
import type { Failure } from '../../model/result.ts';
import type { CollectionSource } from '../../model/collection-source.ts';
import type { Line } from './lines.ts';

/** Lines asked for at once: a few screens. */
export const CHUNK = 100;

/** Chunks kept around what is looked at; the rest is asked for again when it comes into sight. */
const MOST_CHUNKS = 30;

/** What is known of a view; its lines come as they are looked at. */
export interface ShownView extends Omit<CollectionAnswer, 'found' | 'from'> {
  view: View;
  /** Undefined until it has come. */
  line: (index: number) => Line | undefined;
}

/** The lines of one view after another. What was shown before stays until the next is known, so that typing never flickers. */
export class ShownLines {
  readonly #source: CollectionSource;
  readonly #shown = signal<ShownView | undefined>(undefined);
  readonly #failure = signal<Failure | undefined>(undefined);
  readonly #pending = signal(false);
  #chunks = new Map<number, readonly Line[]>();
  readonly #asked = new Set<number>();
  /** Of the view asked for last: what comes for an earlier one is too late. */
  #turn = 0;

  constructor(source: CollectionSource) {
    this.#source = source;
  }

  get shown(): ReadonlySignal<ShownView | undefined> {
    return this.#shown;
  }

  get failure(): ReadonlySignal<Failure | undefined> {
    return this.#failure;
  }

  /** Whether another view than the one shown is on its way. */
  get pending(): ReadonlySignal<boolean> {
    return this.#pending;
  }

  /** @param around the line that will be looked at first */
  async show(view: View, around = 0): Promise<void> {
    const turn = ++this.#turn;
    this.#pending.value = true;
    const first = Math.floor(around / CHUNK);
    const answer = await this.#source.show({ view, from: first * CHUNK, count: CHUNK });
    if (turn !== this.#turn) return;
    // By a question that was not for another view: it is asked again.
    if (answer.ok && answer.value === 'superseded') return this.show(view, around);
    this.#pending.value = false;
    this.#failure.value = answer.ok ? undefined : answer.error;
    if (!answer.ok || answer.value === 'superseded') return;
    const { found, from: _from, ...about } = answer.value;
    const chunks = new Map<number, readonly Line[]>([[first, found.lines]]);
    this.#chunks = chunks;
    this.#asked.clear();
    this.#asked.add(first);
    this.#shown.value = { ...about, view, line: (index) => chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK] };
  }

  /** Sees to it that these lines come, both included. */
  need(from: number, to: number): void {
    const [first, last] = [Math.floor(from / CHUNK), Math.floor(to / CHUNK)];
    for (let chunk = first; chunk <= last; chunk += 1) void this.#fetch(chunk);
  }

  async #fetch(chunk: number): Promise<void> {
    const shown = this.#shown.value;
    if (shown === undefined || chunk * CHUNK >= shown.total || this.#asked.has(chunk)) return;
    this.#asked.add(chunk);
    const chunks = this.#chunks;
    const answer = await this.#source.more({ view: shown.view, from: chunk * CHUNK, count: CHUNK });
    // Other lines are shown meanwhile.
    if (chunks !== this.#chunks || this.#shown.value === undefined) return;
    if (!answer.ok) {
      this.#asked.delete(chunk);
      this.#failure.value = answer.error;
      return;
    }
    chunks.set(chunk, answer.value.found.lines);
    this.#forget(chunk);
    this.#shown.value = { ...this.#shown.value };
  }

  /** Lets go of what is furthest from what is looked at. */
  #forget(near: number): void {
    if (this.#chunks.size <= MOST_CHUNKS) return;
    const far = [...this.#chunks.keys()].toSorted((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const chunk of far.slice(0, this.#chunks.size - MOST_CHUNKS)) {
      this.#chunks.delete(chunk);
      this.#asked.delete(chunk);
    }
  }
}

/** What is going on with each address, and who wants to know. */
import type { DocumentState } from '../model/document.ts';
import type { Failure } from '../model/result.ts';

export type OnState = (address: string, state: DocumentState) => void;

/** Of a document that is being read, shells hear at most this often, in milliseconds. */
const PROGRESS_EVERY = 100;

/** Failures are remembered while the engine lives; the oldest are forgotten beyond this. */
const MOST_FAILURES = 10_000;

export class States {
  readonly #listeners = new Set<OnState>();
  readonly #failures = new Map<string, Failure>();

  /** @returns stops telling */
  listen(listener: OnState): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(address: string, state: DocumentState): void {
    this.#failures.delete(address);
    if (state.phase === 'failed') this.#remember(address, state.failure);
    for (const listener of this.#listeners) listener(address, state);
  }

  /** The failure that the last attempt ended with, if it did. */
  failure(address: string): Failure | undefined {
    return this.#failures.get(address);
  }

  #remember(address: string, failure: Failure): void {
    const [oldest] = this.#failures.keys();
    if (oldest !== undefined && this.#failures.size >= MOST_FAILURES) this.#failures.delete(oldest);
    this.#failures.set(address, failure);
  }
}

type Reading = Extract<DocumentState, { phase: 'reading' }>;

/** Passes on what is new of a document that is being read, at most so often. The first word goes at once, as do acts. */
export function progressTeller(tell: (state: Reading) => void): (progress: Omit<Reading, 'phase'>) => void {
  let last = Number.NEGATIVE_INFINITY;
  let acts = 0;
  return (progress) => {
    const now = performance.now();
    const count = progress.soFar?.count ?? 0;
    if (now - last < PROGRESS_EVERY && count === acts) return;
    last = now;
    acts = count;
    tell({ phase: 'reading', ...progress });
  };
}

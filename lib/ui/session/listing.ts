import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { DocumentState, ListedDocument } from '../../model/document.ts';
import { resultOf, type ReadingResult } from '../../model/reading-result.ts';
import type { AskedEngine } from './session.ts';

/** A document of the page, and what is known of it: each has a signal of its own, so that a list of thousands stays quick. */
export interface ListedState extends ListedDocument {
  state: Signal<DocumentState>;
}

/** How many documents of the page are in which state. */
export interface ListingCounts {
  all: number;
  unread: number;
  /** Waiting for their turn, or being read. */
  underWay: number;
  /** Known, whatever came of them. */
  answered: number;
  /** Of those answered: they hold acts, are images without text, or are something else than acts. */
  read: number;
  scans: number;
  others: number;
  /** Of those read, the ones with a check that failed. */
  toCheck: number;
  /** Not had, or had and not to be read. */
  failed: number;
}

const UNREAD: DocumentState = { phase: 'unread' };

/** The documents that a page lists, and how far their reading is. */
export class Listing {
  readonly #engine: AskedEngine;
  readonly #stopHearing: () => void;
  readonly #documents = signal<readonly ListedState[]>([]);
  readonly #byAddress = new Map<string, Signal<DocumentState>>();
  /** Heard of by notice, which is newer than any reply that was on its way. */
  readonly #told = new Set<string>();
  readonly counts: ReadonlySignal<ListingCounts>;

  constructor(engine: AskedEngine) {
    this.#engine = engine;
    this.counts = computed(() => countsOf(this.#documents.value.map(({ state }) => state.value)));
    this.#stopHearing = engine.onState((address, state) => {
      this.#told.add(address);
      this.#set(address, state);
    });
  }

  get documents(): ReadonlySignal<readonly ListedState[]> {
    return this.#documents;
  }

  /** Shows the documents of a page, or the same page's as they are now. What is known of them is asked, nothing is fetched. */
  show(documents: readonly ListedDocument[]): void {
    const fresh = documents.flatMap(({ address }) => (this.#byAddress.has(address) ? [] : [address]));
    this.#documents.value = documents.map((document) => ({ ...document, state: this.#stateOf(document.address) }));
    if (fresh.length > 0) void this.#watch(fresh);
  }

  close(): void {
    this.#stopHearing();
    this.#documents.value = [];
    this.#byAddress.clear();
  }

  async #watch(addresses: string[]): Promise<void> {
    const known = await this.#engine.ask({ kind: 'watch', addresses });
    // Without an engine they stay as they are; reading will say why, if somebody wants to read.
    if (!known.ok) return;
    for (const { address, state } of known.value) if (!this.#told.has(address)) this.#set(address, state);
  }

  #stateOf(address: string): Signal<DocumentState> {
    const known = this.#byAddress.get(address) ?? signal(UNREAD);
    this.#byAddress.set(address, known);
    return known;
  }

  #set(address: string, state: DocumentState): void {
    const known = this.#byAddress.get(address);
    if (known !== undefined) known.value = state;
  }
}

const isUnderWay = ({ phase }: DocumentState): boolean => phase === 'queued' || phase === 'reading';

function countsOf(states: readonly DocumentState[]): ListingCounts {
  const having = (fits: (state: DocumentState) => boolean): number => states.filter(fits).length;
  const resulting = (wanted: ReadingResult): number =>
    having((state) => state.phase === 'answered' && resultOf(state.summary.status) === wanted);
  return {
    all: states.length,
    unread: having(({ phase }) => phase === 'unread'),
    underWay: having(isUnderWay),
    answered: having(({ phase }) => phase === 'answered'),
    read: resulting('read'),
    scans: resulting('scans'),
    others: resulting('others'),
    toCheck: having(
      (state) => state.phase === 'answered' && state.summary.acts.some(({ failedChecks }) => failedChecks > 0),
    ),
    failed: having(({ phase }) => phase === 'failed') + resulting('failed'),
  };
}

import { signal, type ReadonlySignal } from '@preact/signals';
import { LONGEST_NAME, type BatchAction, type BatchDocument, type BatchProgress } from '../../model/batch.ts';
import type { ListedPage } from '../../model/document.ts';
import type { Failure, Result } from '../../model/result.ts';
import type { AskedEngine } from './session.ts';

/** What is asked of the engine about whole listings; a shell's `EngineClient` is one. */
export interface BatchEngine extends AskedEngine {
  /** @returns stops telling */
  onBatch(listener: (batch: BatchProgress) => void): () => void;
}

const cut = (text: string): string => text.slice(0, LONGEST_NAME);

/** The listings that are or were read as a whole: how far each is, and what is done about it. */
export class Batches {
  readonly #engine: BatchEngine;
  readonly #stopHearing: () => void;
  readonly #all = signal<readonly BatchProgress[]>([]);
  readonly #failure = signal<Failure | undefined>(undefined);

  constructor(engine: BatchEngine) {
    this.#engine = engine;
    this.#stopHearing = engine.onBatch((batch) => this.#put(batch));
    void this.#look();
  }

  /** The latest first. */
  get all(): ReadonlySignal<readonly BatchProgress[]> {
    return this.#all;
  }

  /** Why the last thing that was asked for could not be done. */
  get failure(): ReadonlySignal<Failure | undefined> {
    return this.#failure;
  }

  /** The latest listing that was read from a page; undefined if none was. */
  ofPage(page: string): BatchProgress | undefined {
    return this.#all.value.find(({ listing }) => samePage(listing, page));
  }

  /** The latest listing that was read from what may be another page of the same list. */
  ofOtherPage(page: string): BatchProgress | undefined {
    const unturned = withoutTurn(page);
    return this.#all.value.find(({ listing }) => withoutTurn(listing) === unturned);
  }

  /** Reads every document of a page; with `batch`, adds them to that listing. */
  async read({ address, title, documents, next, byScript }: ListedPage, batch?: string): Promise<void> {
    const reply = await this.#engine.ask({
      kind: 'read-listing',
      listing: address,
      title: cut(title),
      documents: documents.map((one) => ({ address: one.address, label: cut(one.label) })),
      ...(next !== undefined && { next }),
      ...(byScript !== undefined && { byScript }),
      ...(batch !== undefined && { batch }),
    });
    this.#take(reply);
  }

  async act(batch: string, action: BatchAction): Promise<void> {
    this.#take(await this.#engine.ask({ kind: 'batch', batch, action }));
  }

  async readPages(batch: string, pages: number): Promise<void> {
    this.#take(await this.#engine.ask({ kind: 'batch-pages', batch, pages }));
  }

  /** The documents of a listing, in its order; none if they cannot be had. */
  async documents(batch: string): Promise<readonly BatchDocument[]> {
    const reply = await this.#engine.ask({ kind: 'batch-documents', batch });
    if (!reply.ok) this.#failure.value = reply.error;
    return reply.ok ? reply.value : [];
  }

  close(): void {
    this.#stopHearing();
    this.#all.value = [];
  }

  async #look(): Promise<void> {
    const reply = await this.#engine.ask({ kind: 'batches' });
    if (!reply.ok) return;
    const told = new Map(this.#all.value.map((batch) => [batch.id, batch]));
    // What was told meanwhile is newer.
    this.#all.value = reply.value.map((batch) => told.get(batch.id) ?? batch);
  }

  #take(reply: Result<BatchProgress>): void {
    this.#failure.value = reply.ok ? undefined : reply.error;
    if (reply.ok) this.#put(reply.value);
  }

  #put(batch: BatchProgress): void {
    const all = this.#all.value;
    if (batch.state === 'forgotten') this.#all.value = all.filter(({ id }) => id !== batch.id);
    else if (all.some(({ id }) => id === batch.id)) {
      this.#all.value = all.map((one) => (one.id === batch.id ? batch : one));
    } else this.#all.value = [batch, ...all];
  }
}

/** Where a reader is on a page is not another page. */
const samePage = (one: string, other: string): boolean => one.replace(/#.*$/s, '') === other.replace(/#.*$/s, '');

/** An address without what turns pages, in one way or another: its query, and a number at its end. */
function withoutTurn(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : url.origin + url.pathname.replace(/(?:\/page)?[-/]?\d{0,4}\/?$/i, '');
}

/** The document's own file, opened for the eyes: asked of its server under the same rules as for reading. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import { fetchDocument, TIME_LIMIT } from '../../lib/engine/fetch-document.ts';
import { startWorker } from '../../lib/engine/start-worker.ts';
import type { Failure, Result } from '../../lib/model/result.ts';
import { openOriginal } from '../../lib/pdf/open-original.ts';
import { isPermitted } from '../engine/permitted.ts';

export type OriginalState =
  | { phase: 'loading'; received?: number; total?: number }
  | { phase: 'password'; wrong: boolean; answer: (password: string) => void }
  | { phase: 'open'; document: PDFDocumentProxy }
  | { phase: 'failed'; failure: Failure };

const RULES = { isPermitted, allowLoopback: import.meta.env.MODE === 'test', timeLimit: TIME_LIMIT };

/** One document at a time. */
export class OriginalDocument {
  readonly #state = signal<OriginalState>({ phase: 'loading' });
  #opening = new AbortController();
  #worker: ReturnType<typeof startWorker> | undefined;

  get state(): ReadonlySignal<OriginalState> {
    return this.#state;
  }

  /** Opens another document, or the same one anew; the one before is given up. */
  async open(address: string): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal: given } = this.#opening;
    this.#state.value = { phase: 'loading' };
    const opened = await this.#open(address, given);
    if (given.aborted) return;
    this.#state.value = opened.ok
      ? { phase: 'open', document: opened.value }
      : { phase: 'failed', failure: opened.error };
  }

  async #open(address: string, given: AbortSignal): Promise<Result<PDFDocumentProxy>> {
    this.#worker ??= startWorker(browser.runtime.getURL('/pdf/' as never));
    const fetched = await fetchDocument(address, RULES, {
      signal: given,
      onBytes: (received, total) => {
        if (given.aborted) return;
        this.#state.value = { phase: 'loading', received, ...(total !== undefined && { total }) };
      },
    });
    if (!fetched.ok) return fetched;
    if (fetched.value === 'unchanged') throw new Error('nothing was known of it, and so it cannot be unchanged');
    const { surroundings } = await this.#worker;
    return openOriginal(
      { data: fetched.value.bytes },
      {
        surroundings,
        signal: given,
        onPassword: (wrong) =>
          new Promise((answer) => {
            this.#state.value = { phase: 'password', wrong, answer };
          }),
      },
    );
  }
}

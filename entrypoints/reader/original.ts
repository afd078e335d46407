/** The document's own file, opened for the eyes: asked of its server under the same rules as for reading. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import { TIME_LIMIT } from '../../lib/engine/fetch-document.ts';
import { openFile } from '../../lib/engine/open-file.ts';
import { startWorker } from '../../lib/engine/start-worker.ts';
import { sha256 } from '../../lib/engine/sha256.ts';
import { ok, type Failure, type Result } from '../../lib/model/result.ts';
import { openOriginal } from '../../lib/pdf/open-original.ts';
import { isPermitted } from '../engine/permitted.ts';
import type { ShownVersion } from './shown-version.ts';

interface Opened {
  document: PDFDocumentProxy;
  version: ShownVersion;
}

export type OriginalState =
  | { phase: 'loading'; received?: number; total?: number }
  | { phase: 'password'; wrong: boolean; answer: (password: string) => void }
  | { phase: 'open'; document: PDFDocumentProxy; version: ShownVersion }
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
  open(address: string): Promise<void> {
    return this.#begin(address, false);
  }

  async #begin(address: string, whole: boolean): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal: given } = this.#opening;
    this.#state.value = { phase: 'loading' };
    const opened = await this.#open(address, whole, given);
    if (given.aborted) return;
    this.#state.value = opened.ok ? { phase: 'open', ...opened.value } : { phase: 'failed', failure: opened.error };
  }

  async #open(address: string, whole: boolean, given: AbortSignal): Promise<Result<Opened>> {
    this.#worker ??= startWorker(browser.runtime.getURL('/pdf/' as never), 'drawing');
    const file = await openFile(address, RULES, {
      signal: given,
      whole,
      onBytes: (received, total) => {
        if (given.aborted) return;
        this.#state.value = { phase: 'loading', received, ...(total !== undefined && { total }) };
      },
    });
    if (!file.ok) return file;
    const { source, ...about } = file.value;
    // Before pdf.js takes the bytes over.
    const version = 'bytes' in source ? { ...about, sha256: await sha256(source.bytes) } : about;
    const { surroundings } = await this.#worker;
    const opened = await openOriginal(source, {
      surroundings,
      signal: given,
      // Its server gives no more parts, or has another version now: the whole is asked for once.
      onLost: () => {
        if (!given.aborted) void this.#begin(address, true);
      },
      onPassword: (wrong) =>
        new Promise((answer) => {
          this.#state.value = { phase: 'password', wrong, answer };
        }),
    });
    return opened.ok ? ok({ document: opened.value, version }) : opened;
  }
}

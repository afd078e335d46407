/** The document's own file, opened for the eyes: as it is kept here, else asked of its server under the same rules as for reading. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import { TIME_LIMIT } from '../../lib/engine/fetch-document.ts';
import { openFile } from '../../lib/engine/open-file.ts';
import { startWorker } from '../../lib/engine/start-worker.ts';
import { sha256 } from '../../lib/engine/sha256.ts';
import { isFileAddress } from '../../lib/model/file-address.ts';
import { err, ok, type Failure, type Result } from '../../lib/model/result.ts';
import { openOriginal, type OriginalSource } from '../../lib/pdf/open-original.ts';
import type { ReaderPlace } from '../../lib/ui/reader/reader-address.ts';
import { isPermitted } from '../engine/permitted.ts';
import { keptBytes } from './kept-file.ts';
import type { ShownVersion } from './shown-version.ts';

/** A document, or an earlier version of it. */
type Wanted = Pick<ReaderPlace, 'address' | 'version'>;

interface Opened {
  document: PDFDocumentProxy;
  version: ShownVersion;
}

interface LoadingState {
  phase: 'loading';
  received?: number;
  total?: number;
  /** It was shown before, or could not be. */
  isAnew?: true;
}

/** How a document is opened. */
interface Opening {
  /** Not in parts. */
  whole: boolean;
  given: AbortSignal;
  loading: LoadingState;
}

export type OriginalState =
  | LoadingState
  | { phase: 'password'; wrong: boolean; answer: (password: string) => void }
  | { phase: 'open'; document: PDFDocumentProxy; version: ShownVersion }
  | { phase: 'failed'; failure: Failure };

const RULES = { isPermitted, allowLoopback: import.meta.env.MODE === 'test', timeLimit: TIME_LIMIT };

/** One document at a time. */
export class OriginalDocument {
  readonly #state = signal<OriginalState>({ phase: 'loading' });
  #opening = new AbortController();
  #place: Wanted | undefined;
  #worker: ReturnType<typeof startWorker> | undefined;

  get state(): ReadonlySignal<OriginalState> {
    return this.#state;
  }

  /** Opens another document, or the same one anew; the one before is given up. */
  open(place: Wanted): Promise<void> {
    return this.#begin(place, false);
  }

  async #begin(place: Wanted, whole: boolean): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal: given } = this.#opening;
    const loading: LoadingState = { phase: 'loading', ...(this.#isOf(place) && { isAnew: true }) };
    this.#state.value = loading;
    this.#place = place;
    const opened = await this.#open(place, { whole, given, loading });
    if (given.aborted) return;
    this.#state.value = opened.ok ? { phase: 'open', ...opened.value } : { phase: 'failed', failure: opened.error };
  }

  async #open(place: Wanted, { whole, given, loading }: Opening): Promise<Result<Opened>> {
    // It starts while the file comes.
    void this.#start();
    const kept = await keptBytes(place);
    if (kept !== undefined) {
      const { bytes, sha256: hash } = kept;
      return this.#show({ bytes }, { size: bytes.length, sha256: hash, isKept: true }, place, given);
    }
    // Its server has another one now, or there is none.
    if (place.version !== undefined || isFileAddress(place.address)) return err({ code: 'file-not-kept' });
    const file = await openFile(place.address, RULES, {
      signal: given,
      whole,
      onBytes: (received, total) => {
        if (given.aborted) return;
        this.#state.value = { ...loading, received, ...(total !== undefined && { total }) };
      },
    });
    if (!file.ok) return file;
    const { source, ...about } = file.value;
    // Before pdf.js takes the bytes over.
    const version = 'bytes' in source ? { ...about, sha256: await sha256(source.bytes) } : about;
    return this.#show(source, version, place, given);
  }

  async #show(
    source: OriginalSource,
    version: ShownVersion,
    place: Wanted,
    given: AbortSignal,
  ): Promise<Result<Opened>> {
    const { surroundings } = await this.#start();
    const opened = await openOriginal(source, {
      surroundings,
      signal: given,
      // Its server gives no more parts, or has another version now: the whole is asked for once.
      onLost: () => {
        if (!given.aborted) void this.#begin(place, true);
      },
      onPassword: (wrong) =>
        new Promise((answer) => {
          this.#state.value = { phase: 'password', wrong, answer };
        }),
    });
    return opened.ok ? ok({ document: opened.value, version }) : opened;
  }

  /** Whether this is the document, in the version, that was opened last. */
  #isOf({ address, version }: Wanted): boolean {
    return this.#place?.address === address && this.#place.version === version;
  }

  #start(): ReturnType<typeof startWorker> {
    return (this.#worker ??= startWorker(browser.runtime.getURL('/pdf/' as never), 'drawing'));
  }
}

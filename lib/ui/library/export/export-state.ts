import { signal, type ReadonlySignal } from '@preact/signals';
import { NO_DETAILS, type ExportDetails } from '../../../model/export-details.ts';
import type { ExportFormat } from '../../../model/export-format.ts';
import type { AskedOfAuthority, ExportOutlook } from '../../../model/export-outlook.ts';
import { ok, type Failure, type Result } from '../../../model/result.ts';

export interface ExportWork {
  details: ExportDetails;
  signal: AbortSignal;
  /** How many of the acts are done. */
  onProgress: (done: number) => void;
}

/** Who makes the files out of the store, and remembers what was said. The acts are theirs. */
export interface ExportSource {
  read(): Promise<Result<ExportDetails>>;
  remember(details: ExportDetails): Promise<Result<null>>;
  outlook(work: ExportWork): Promise<Result<ExportOutlook>>;
  /** Hands the files to the browser, which saves them. */
  save(format: ExportFormat, work: ExportWork): Promise<Result<SavedExport>>;
}

export interface SavedExport {
  /** Of the file that was saved. */
  name: string;
  /** How many files it is, or holds. */
  files: number;
}

export type ExportPhase =
  | { phase: 'choosing' }
  | { phase: 'working'; done: number }
  | { phase: 'saved'; saved: SavedExport }
  | { phase: 'failed'; failure: Failure };

/** What is asked: it stays while the dialogue is open, also once it is answered. */
interface Asked {
  authorities: readonly AskedOfAuthority[];
  beneficiaries: ExportOutlook['beneficiaries'];
}

/** An export while it is chosen, asked about, and made. */
export class ExportState {
  readonly #source: ExportSource;
  readonly #format = signal<ExportFormat>('xlsx');
  readonly #details = signal<ExportDetails>(NO_DETAILS);
  readonly #outlook = signal<ExportOutlook | undefined>(undefined);
  readonly #looked = signal<number | undefined>(undefined);
  readonly #phase = signal<ExportPhase>({ phase: 'choosing' });
  readonly #asked = signal<Asked | undefined>(undefined);
  #looking = new AbortController();
  #making = new AbortController();
  #read = false;
  /** Acts that are exported. */
  readonly count: number;

  constructor(source: ExportSource, count: number) {
    this.#source = source;
    this.count = count;
  }

  get format(): ReadonlySignal<ExportFormat> {
    return this.#format;
  }
  get details(): ReadonlySignal<ExportDetails> {
    return this.#details;
  }
  /** What the official files would hold; undefined until it is known. */
  get outlook(): ReadonlySignal<ExportOutlook | undefined> {
    return this.#outlook;
  }
  /** How many acts were looked at for it; undefined if nothing is being looked at. */
  get looked(): ReadonlySignal<number | undefined> {
    return this.#looked;
  }
  get phase(): ReadonlySignal<ExportPhase> {
    return this.#phase;
  }
  get asked(): ReadonlySignal<Asked | undefined> {
    return this.#asked;
  }

  async choose(format: ExportFormat): Promise<void> {
    this.#format.value = format;
    this.#phase.value = { phase: 'choosing' };
    if (format === 'scdl' && this.#outlook.value === undefined) await this.#lookAgain();
  }

  /** Remembers an answer, and looks what it completes. */
  async say(details: ExportDetails): Promise<void> {
    this.#details.value = details;
    const kept = await this.#source.remember(details);
    if (kept.ok) await this.#lookAgain();
    else this.#phase.value = { phase: 'failed', failure: kept.error };
  }

  async save(): Promise<void> {
    this.#making = new AbortController();
    const { signal: stop } = this.#making;
    this.#phase.value = { phase: 'working', done: 0 };
    const onProgress = (done: number): void => {
      if (!stop.aborted) this.#phase.value = { phase: 'working', done };
    };
    const details = await this.#known();
    const saved = details.ok
      ? await this.#source.save(this.#format.value, { details: details.value, signal: stop, onProgress })
      : details;
    if (stop.aborted) this.#phase.value = { phase: 'choosing' };
    else
      this.#phase.value = saved.ok ? { phase: 'saved', saved: saved.value } : { phase: 'failed', failure: saved.error };
  }

  cancel(): void {
    this.#making.abort();
  }

  /** The dialogue is closed. */
  end(): void {
    this.#making.abort();
    this.#looking.abort();
  }

  async #lookAgain(): Promise<void> {
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal: stop } = this.#looking;
    this.#looked.value = 0;
    const outlook = await this.#look(stop);
    // A newer answer looks by itself.
    if (stop.aborted) return;
    this.#looked.value = undefined;
    if (!outlook.ok) {
      this.#phase.value = { phase: 'failed', failure: outlook.error };
      return;
    }
    this.#outlook.value = outlook.value;
    this.#asked.value ??= outlook.value;
  }

  async #look(stop: AbortSignal): Promise<Result<ExportOutlook>> {
    const details = await this.#known();
    if (!details.ok) return details;
    const onProgress = (done: number): void => {
      if (!stop.aborted) this.#looked.value = done;
    };
    return this.#source.outlook({ details: details.value, signal: stop, onProgress });
  }

  /** What was said until now: read once, for what is said since is here. */
  async #known(): Promise<Result<ExportDetails>> {
    if (!this.#read) {
      const remembered = await this.#source.read();
      if (!remembered.ok) return remembered;
      // Whoever asked at the same time may have been answered, and the user may have said something since.
      if (!this.#read) this.#details.value = remembered.value;
      this.#read = true;
    }
    return ok(this.#details.value);
  }
}

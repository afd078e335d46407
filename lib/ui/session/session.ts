import { signal, type ReadonlySignal } from '@preact/signals';
import type { ReplyValues, RequestBody } from '../../messages.ts';
import type { Answer, DocumentState } from '../../model/document.ts';
import { ok, type Result } from '../../model/result.ts';

/** What is asked of the engine, and heard from it; a shell's `EngineClient` is one. */
export interface AskedEngine {
  ask<B extends RequestBody>(body: B): Promise<Result<ReplyValues[B['kind']]>>;
  /** @returns stops telling */
  onState(listener: (address: string, state: DocumentState) => void): () => void;
}

/** What the user corrects or notes. */
type WritingBody = Extract<RequestBody, { kind: 'correct' | 'uncorrect' | 'note' | 'remove-note' }>;

/** How a document is opened. */
export interface Opening {
  /** From the keyboard, or from inside of the panel: the focus goes into it. */
  takeFocus: boolean;
  /** The act that holds this page is shown first. */
  page?: number;
  /** Show what is known already, and fetch nothing until the reader asks for it. */
  onlyKnown?: boolean;
  /** Hash of an earlier version: what was read of that one is shown. */
  version?: string;
}

/** The document that the panel shows. */
export interface Shown {
  address: string;
  opening: Opening;
  /** How many documents were opened so far, this one included: another opening is another panel. */
  openings: number;
  state: DocumentState;
  /** Kept while the document is read again, or could not be; what is read already while it is read for the first time. */
  answer?: Answer;
}

/** Said until the engine says more: the document was asked for. */
const ASKED: DocumentState = { phase: 'reading' };

/** Follows one document at a time: has it read, and shows what is known of it meanwhile. */
export class Session {
  readonly #engine: AskedEngine;
  readonly #shown = signal<Shown | undefined>(undefined);
  readonly #stopHearing: () => void;
  #openings = 0;
  /** Whose answer is on its way: the end of a reading is told twice, by notice and by reply. */
  #answering: string | undefined;

  constructor(engine: AskedEngine) {
    this.#engine = engine;
    this.#stopHearing = engine.onState((address, state) => this.#take(address, state));
  }

  get shown(): ReadonlySignal<Shown | undefined> {
    return this.#shown;
  }

  /** Shows another document, or the same one anew. One that is known is not fetched. */
  open(address: string, opening: Opening): void {
    const shown = this.#shown.value;
    const isSame = shown?.address === address && shown.opening.version === opening.version;
    const known = isSame ? shown : { address, state: ASKED };
    this.#shown.value = { ...known, opening, openings: ++this.#openings };
    if (opening.onlyKnown === true) void this.#look(address);
    else void this.#read(address, false);
  }

  /** Reads the document again, from its server. */
  retry(): void {
    const address = this.#shown.value?.address;
    if (address !== undefined) void this.#read(address, true);
  }

  cancel(): void {
    const address = this.#shown.value?.address;
    if (address !== undefined) void this.#settle(address, this.#engine.ask({ kind: 'cancel', address }));
  }

  /** Has a correction or note written down; the answer as it is then is shown by itself. */
  async write(request: WritingBody): Promise<Result<null>> {
    const result = await this.#engine.ask(request);
    if (!result.ok) return result;
    const shown = this.#shown.value;
    if (shown?.address === request.address) this.#shown.value = { ...shown, answer: result.value };
    return ok(null);
  }

  /** Shows no document any more, until another is opened. What is being read goes on being read. */
  leave(): void {
    this.#shown.value = undefined;
  }

  close(): void {
    this.#stopHearing();
    this.#shown.value = undefined;
  }

  async #look(address: string): Promise<void> {
    const known = await this.#engine.ask({ kind: 'watch', addresses: [address] });
    const [found] = known.ok ? known.value : [];
    this.#take(address, found?.state ?? { phase: 'unread' });
  }

  #read(address: string, again: boolean): Promise<void> {
    return this.#settle(address, this.#engine.ask({ kind: 'read', address, again }));
  }

  /** A request that failed as such is shown as the document's failure: the reader sees one, and what to do. */
  async #settle(address: string, reply: Promise<Result<DocumentState>>): Promise<void> {
    const result = await reply;
    this.#take(address, result.ok ? result.value : { phase: 'failed', failure: result.error });
  }

  #take(address: string, state: DocumentState): void {
    const shown = this.#shown.value;
    if (shown?.address !== address) return;
    const isUnderWay = state.phase === 'reading' || state.phase === 'answered';
    const { answer, ...others } = shown;
    const kept = answer !== undefined && (answer.unfinished === undefined || isUnderWay) ? { answer } : {};
    this.#shown.value = { ...others, ...kept, state };
    if (state.phase === 'answered' || hasMoreActs(state, answer)) void this.#answer(address);
  }

  async #answer(address: string): Promise<void> {
    if (this.#answering === address) return;
    this.#answering = address;
    const asked = this.#shown.value?.state;
    const version = this.#shown.value?.opening.version;
    const result = await this.#engine.ask({ kind: 'answer', address, ...(version !== undefined && { version }) });
    if (this.#answering === address) this.#answering = undefined;
    const shown = this.#shown.value;
    if (shown?.address !== address) return;
    // Another version was opened meanwhile.
    if (shown.opening.version !== version) return this.#answer(address);
    // It may be what was known before what was told meanwhile.
    if (isOutdated(asked, shown.state)) return this.#answer(address);
    const { phase } = shown.state;
    if (!result.ok) {
      // Given up meanwhile: there is nothing any more that was read of it.
      if (phase === 'answered') this.#shown.value = { ...shown, state: { phase: 'failed', failure: result.error } };
      return;
    }
    const answer = result.value;
    if (answer.unfinished === undefined || phase === 'reading') this.#shown.value = { ...shown, answer };
    // The rest was read while the first acts were on their way.
    else if (phase === 'answered') await this.#answer(address);
  }
}

/** More acts are read than an answer has, if it is not the answer of an earlier reading. */
function hasMoreActs(state: DocumentState, answer: Answer | undefined): boolean {
  if (state.phase !== 'reading' || state.soFar === undefined) return false;
  if (answer === undefined) return true;
  return answer.unfinished !== undefined && state.soFar.count > answer.reading.deliberations.length;
}

/** Whether something else was stored since: another version that the server has now, or a correction. */
const isOutdated = (before: DocumentState | undefined, now: DocumentState): boolean =>
  before?.phase === 'answered' &&
  now.phase === 'answered' &&
  JSON.stringify(before.summary) !== JSON.stringify(now.summary);

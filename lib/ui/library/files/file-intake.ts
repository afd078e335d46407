import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { AccountedFile } from '../../../model/accounted-file.ts';
import type { DocumentState } from '../../../model/document.ts';
import { resultOf, type ReadingResult } from '../../../model/reading-result.ts';
import type { Failure, Result } from '../../../model/result.ts';
import type { AskedEngine } from '../../session/session.ts';

/** Keeps files until the engine has read them: it cannot be given bytes over its port. */
export interface FileKeeper {
  /** The document's address, once its file is kept. Errors: `not-a-pdf-file`, `too-large`, `empty`, and those of the store. */
  handIn(file: File): Promise<Result<string>>;
  /** Lets go of a file that will not be read. */
  withdraw(address: string): Promise<unknown>;
  /** Writes down what the page was given, and what becomes of it: what is lost with the page is named by the next one. */
  account(files: readonly AccountedFile[]): void;
  /** All of it is over: there is nothing to be named. */
  settle(): void;
}

/** One file of the user's, on its way into the collection. */
export interface IntakeFile {
  /** Among all that the page was given, from 0. */
  place: number;
  name: string;
  bytes: number;
  /** Undefined until it is handed in. */
  address: string | undefined;
  state: Signal<IntakeState>;
}

export type IntakeState =
  /** Only this page has it yet. */
  | { phase: 'waiting' }
  /** The page that it was handed to was lost before it took it. */
  | { phase: 'not-taken' }
  | DocumentState;

export interface IntakeCounts {
  all: number;
  /** Neither waiting nor under way. */
  done: number;
  /** Of those done. */
  read: number;
  scans: number;
  others: number;
  failed: number;
  /** Not handed in yet: they are lost if the page is closed. */
  waiting: number;
}

/** Bytes that are handed in and not read: as much as any browser lets an extension keep. */
const MOST_UNDER_WAY = 256 * 1024 * 1024;

const CANCELLED: DocumentState = { phase: 'failed', failure: { code: 'cancelled' } };

const isOver = ({ phase }: IntakeState): boolean => phase === 'answered' || phase === 'failed' || phase === 'not-taken';

const accountOf = ({ place, name, bytes, address, state }: IntakeFile): AccountedFile => {
  const now = state.peek();
  return {
    place,
    name,
    bytes,
    ...(address !== undefined && { address }),
    ...(address === undefined && now.phase === 'failed' && { failure: now.failure }),
  };
};

/** Files are handed in one after the other, as there is room for them, and read by the engine in its own time. */
export class FileIntake {
  readonly #engine: AskedEngine;
  readonly #keeper: FileKeeper;
  readonly #files = signal<readonly IntakeFile[]>([]);
  readonly #byAddress = new Map<string, Signal<IntakeState>[]>();
  readonly counts: ReadonlySignal<IntakeCounts>;
  #given = 0;
  #underWay = 0;
  #makeRoom: () => void = () => {};
  #working = false;

  constructor(engine: AskedEngine, keeper: FileKeeper) {
    this.#engine = engine;
    this.#keeper = keeper;
    this.counts = computed(() => countsOf(this.#files.value.map(({ state }) => state.value)));
    engine.onState((address, state) => {
      for (const one of this.#byAddress.get(address) ?? []) this.#take(one, state);
    });
  }

  get files(): ReadonlySignal<readonly IntakeFile[]> {
    return this.#files;
  }

  /** @param lost names of what was handed in, and could not be looked into */
  add(files: readonly File[], lost: readonly string[] = []): void {
    const fresh = files.map((file) => ({ file, entry: this.#entryOf(file.name, file.size) }));
    const gone = lost.map((name) => this.#entryOf(name, 0));
    this.#show([...fresh.map(({ entry }) => entry), ...gone]);
    for (const entry of gone) this.#refuse(entry, { code: 'file-not-kept' });
    this.#queue.push(...fresh);
    void this.#work();
  }

  /** What an earlier page was given, and was lost over: what it took is read, the rest is named. */
  adopt(handed: readonly Omit<AccountedFile, 'place'>[]): void {
    const entries = handed.map(({ name, bytes, address, failure }) => {
      const entry = this.#entryOf(name, bytes);
      entry.address = address;
      if (failure !== undefined) entry.state.value = { phase: 'failed', failure };
      else if (address === undefined) entry.state.value = { phase: 'not-taken' };
      return entry;
    });
    this.#show(entries);
    for (const entry of entries) if (entry.address !== undefined) this.#read(entry, entry.address);
    this.#settleIfOver();
  }

  /** Gives up whatever is not read; what is read stays. */
  cancel(): void {
    this.#queue.length = 0;
    for (const { address, state } of this.#files.value) {
      if (isOver(state.value)) continue;
      state.value = CANCELLED;
      if (address !== undefined) void this.#giveUp(address);
    }
    this.#settleIfOver();
  }

  /** Forgets the files that are over, and what became of them. */
  clear(): void {
    this.#files.value = this.#files.value.filter(({ state }) => !isOver(state.peek()));
  }

  readonly #queue: { file: File; entry: IntakeFile }[] = [];

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const { file, entry } = next;
      if (this.#underWay > 0 && this.#underWay + file.size > MOST_UNDER_WAY) await this.#room();
      if (isOver(entry.state.value)) continue;
      const handed = await this.#keeper.handIn(file);
      if (!handed.ok) this.#refuse(entry, handed.error);
      else if (isOver(entry.state.peek())) await this.#giveUp(handed.value);
      else this.#read(entry, handed.value);
    }
    this.#working = false;
  }

  #entryOf(name: string, bytes: number): IntakeFile {
    const state = signal<IntakeState>({ phase: 'waiting' });
    return { place: this.#given++, name, bytes, address: undefined, state };
  }

  #show(entries: readonly IntakeFile[]): void {
    if (entries.length === 0) return;
    this.#keeper.account(entries.map(accountOf));
    this.#files.value = [...this.#files.value, ...entries];
  }

  #refuse(entry: IntakeFile, failure: Failure): void {
    entry.state.value = { phase: 'failed', failure };
    this.#keeper.account([accountOf(entry)]);
    this.#settleIfOver();
  }

  #settleIfOver(): void {
    const { all, done } = this.counts.peek();
    if (all === done) this.#keeper.settle();
  }

  #room(): Promise<void> {
    return new Promise((resolve) => {
      this.#makeRoom = resolve;
    });
  }

  #read(entry: IntakeFile, address: string): void {
    entry.address = address;
    entry.state.value = { phase: 'queued' };
    this.#keeper.account([accountOf(entry)]);
    this.#byAddress.set(address, [...(this.#byAddress.get(address) ?? []), entry.state]);
    this.#underWay += entry.bytes;
    void this.#settle(entry, address);
  }

  async #settle(entry: IntakeFile, address: string): Promise<void> {
    const reply = await this.#engine.ask({ kind: 'read', address });
    this.#take(entry.state, reply.ok ? reply.value : { phase: 'failed', failure: reply.error });
    this.#underWay -= entry.bytes;
    this.#makeRoom();
  }

  /** What was given up is over, whatever the engine says of it: that nobody has asked for it. */
  #take(state: Signal<IntakeState>, now: DocumentState): void {
    if (state.peek() === CANCELLED && now.phase !== 'answered') return;
    state.value = now;
    if (isOver(now)) this.#settleIfOver();
  }

  async #giveUp(address: string): Promise<void> {
    await this.#engine.ask({ kind: 'cancel', address });
    await this.#keeper.withdraw(address);
  }
}

function countsOf(states: readonly IntakeState[]): IntakeCounts {
  const having = (fits: (state: IntakeState) => boolean): number => states.filter(fits).length;
  const resulting = (wanted: ReadingResult): number =>
    having((state) => state.phase === 'answered' && resultOf(state.summary.status) === wanted);
  return {
    all: states.length,
    done: having(isOver),
    read: resulting('read'),
    scans: resulting('scans'),
    others: resulting('others'),
    failed: having(({ phase }) => phase === 'failed' || phase === 'not-taken') + resulting('failed'),
    waiting: having(({ phase }) => phase === 'waiting'),
  };
}

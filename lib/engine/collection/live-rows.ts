/** Loads the rows of the collection, the latest first, and follows whatever changes in the store. */
import type { Failure } from '../../model/result.ts';
import { latestRows, rowsAfter, rowsOfDocument, type Connection, type RowsChange } from '../../store/index.ts';
import type { HeldRows } from './held-rows.ts';

/** Rows of the latest sittings that are there before all others: more than a screen shows. */
const AT_FIRST = 200;

/** Rows that are loaded at once; between, questions are answered. */
const AT_ONCE = 2_000;

/** Milliseconds between two notices: each makes a page ask anew. */
const TELL_EVERY = 1_000;

export class LiveRows {
  private readonly connection: Connection;
  private readonly held: HeldRows;
  private readonly tell: () => void;
  /** What reads the store does so one after the other: an older answer never takes the place of a newer one. */
  private last: Promise<unknown> = Promise.resolve();
  private first: Promise<void> | undefined;
  private all: Promise<void> | undefined;
  /** All rows as they are loaded anew; those that are held are shown until then. */
  private fresh: HeldRows | undefined;
  private told = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  /** Why rows could not be loaded; the next question tries again. */
  failure: Failure | undefined;
  /** Not every row is there. */
  loading = true;

  constructor(connection: Connection, held: HeldRows, tell: () => void) {
    this.connection = connection;
    this.held = held;
    this.tell = tell;
  }

  /** Resolves when the latest sittings are there. */
  async begun(): Promise<void> {
    if (this.first === undefined || this.failure !== undefined) this.start();
    await this.first;
  }

  /** Resolves when every row is there. */
  async complete(): Promise<void> {
    await this.begun();
    await this.all;
  }

  heard(change: RowsChange): void {
    if (this.first === undefined) return;
    if (change === 'text') return this.tellSoon();
    if (change === 'all') {
      if (this.loading) this.start();
      else void this.loadAnew();
      return;
    }
    void this.inTurn(async () => {
      const rows = await rowsOfDocument(this.connection, change.sha256);
      if (!rows.ok) return this.fail(rows.error);
      for (const held of [this.held, this.fresh]) held?.replace(change.sha256, rows.value);
      this.tellSoon();
    });
  }

  private start(): void {
    this.failure = undefined;
    this.loading = true;
    const first = this.inTurn(async () => {
      const rows = await latestRows(this.connection, AT_FIRST);
      this.held.clear();
      if (rows.ok) this.held.add(rows.value);
      else this.fail(rows.error);
    });
    this.first = first;
    this.all = this.loadRest(first);
  }

  private async loadRest(first: Promise<void>): Promise<void> {
    const isWanted = (): boolean => this.first === first;
    await this.loadInto(this.held, isWanted, () => this.tellSoon());
    // Everything is loaded anew: that is waited for.
    if (!isWanted()) return this.all;
    this.loading = false;
    this.tellNow();
  }

  private async loadAnew(): Promise<void> {
    const fresh = this.held.another();
    this.fresh = fresh;
    await this.loadInto(
      fresh,
      () => this.fresh === fresh,
      () => {},
    );
    if (this.fresh !== fresh) return;
    this.fresh = undefined;
    if (this.failure === undefined) this.held.become(fresh);
    this.tellNow();
  }

  private async loadInto(held: HeldRows, isWanted: () => boolean, onSome: () => void): Promise<void> {
    for (let after: string | undefined = ''; after !== undefined && isWanted();) {
      after = await this.loadSome(held, after);
      if (after !== undefined) onSome();
    }
  }

  /** @returns key of the last row; undefined if there are no more */
  private loadSome(held: HeldRows, after: string): Promise<string | undefined> {
    return this.inTurn(async () => {
      const rows = await rowsAfter(this.connection, after, AT_ONCE);
      if (rows.ok) held.add(rows.value);
      else this.fail(rows.error);
      return rows.ok && rows.value.length === AT_ONCE ? rows.value.at(-1)?.id : undefined;
    });
  }

  private fail(failure: Failure): void {
    this.failure = failure;
    this.loading = false;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    // Whoever waits for it hears of its failure; what comes next is done all the same.
    this.last = Promise.allSettled([done]);
    return done;
  }

  private tellSoon(): void {
    this.telling ??= setTimeout(() => this.tellNow(), Math.max(0, this.told + TELL_EVERY - Date.now()));
  }

  private tellNow(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    this.told = Date.now();
    this.tell();
  }
}

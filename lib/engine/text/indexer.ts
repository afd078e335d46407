/**
 * Makes the texts of all acts searchable, when nobody needs the engine for anything else: what was just read, what was read
 * before there was an index, and what an engine that died left undone. What was erased leaves the index.
 */
import type { Result } from '../../model/result.ts';
import { ok } from '../../model/result.ts';
import {
  annotatedDocuments,
  changeAnnotations,
  findUnindexed,
  indexedState,
  onRows,
  unindex,
  type Connection,
  type NewlyIndexed,
  type RowsChange,
} from '../../store/index.ts';
import { runChecks } from '../../parse/checks/index.ts';
import { addTexts } from './add-texts.ts';
import { dropUnfinished, mergeSome } from './merge-segments.ts';
import type { OfferedTexts } from './offered-texts.ts';
import { paceOf } from './pace.ts';

/** Acts of a segment when there are many to index: some thousand words of postings, written in one go. */
const ACTS_AT_ONCE = 256;

/** Milliseconds until a document that was stored is indexed: others may be stored with it. */
const AFTER = 500;

export interface IndexerSurroundings {
  connection: Connection;
  offered: OfferedTexts;
  /** Whether somebody waits for the engine. */
  isBusy: () => boolean;
}

export class Indexer {
  private readonly surroundings: IndexerSurroundings;
  private readonly pace;
  /** Hashes of documents. */
  private readonly waiting = new Set<string>();
  private wholly = true;
  private running = false;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopListening: (() => void) | undefined;

  constructor(surroundings: IndexerSurroundings) {
    this.surroundings = surroundings;
    this.pace = paceOf(surroundings.isBusy);
  }

  /** Nothing is left to be done now. */
  get idle(): boolean {
    return !this.running && this.timer === undefined;
  }

  /** Called by the one engine that works on the queue. */
  start(): void {
    if (this.closed) return;
    this.stopListening = onRows((change) => this.heard(change));
    this.soon();
  }

  close(): void {
    this.closed = true;
    this.stopListening?.();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private heard(change: RowsChange): void {
    if (change === 'text') return;
    if (change === 'all') this.wholly = true;
    else this.waiting.add(change.sha256);
    this.soon();
  }

  private soon(): void {
    if (this.running || this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, AFTER);
  }

  /** If the store fails, what is left is looked for again when something is stored next. */
  private async run(): Promise<void> {
    this.running = true;
    let more = true;
    while (more && !this.closed) {
      const worked = await this.work();
      if (!worked.ok) this.wholly = true;
      more = worked.ok && worked.value;
    }
    this.running = false;
    if (this.waiting.size > 0) this.soon();
  }

  /** @returns whether there may be more to do */
  private async work(): Promise<Result<boolean>> {
    const { connection, offered } = this.surroundings;
    if (this.wholly) {
      const begun = await this.lookForAll(connection);
      if (!begun.ok) return begun;
    }
    const some = await this.takeSome(connection);
    if (!some.ok) return some;
    if (some.value.length > 0) {
      const added = await addTexts(connection, some.value, offered, this.pace);
      if (!added.ok) return added;
    }
    const merged = await mergeSome(connection, this.pace, this.waiting.size === 0);
    return merged.ok ? ok(merged.value || this.waiting.size > 0) : merged;
  }

  private async lookForAll(connection: Connection): Promise<Result<void>> {
    this.wholly = false;
    const dropped = await dropUnfinished(connection);
    if (!dropped.ok) return dropped;
    const found = await findUnindexed(connection);
    if (!found.ok) return found;
    for (const { sha256 } of found.value.missing) this.waiting.add(sha256);
    const audited = await this.auditRows(connection);
    if (!audited.ok) return audited;
    return found.value.gone.length === 0 ? ok(undefined) : unindex(connection, found.value.gone);
  }

  /** Rows that an upgrade made of corrected acts have the checks of their reading: only the engine can check an act. */
  private async auditRows(connection: Connection): Promise<Result<void>> {
    const annotated = await annotatedDocuments(connection);
    if (!annotated.ok) return annotated;
    for (const sha256 of annotated.value) {
      if (!this.waiting.has(sha256)) continue;
      const changed = await changeAnnotations(connection, sha256, (record) => record, runChecks);
      if (!changed.ok) return changed;
    }
    return ok(undefined);
  }

  /** Documents that wait, until they have acts enough for a segment. */
  private async takeSome(connection: Connection): Promise<Result<NewlyIndexed[]>> {
    const taken: NewlyIndexed[] = [];
    let acts = 0;
    for (const sha256 of this.waiting) {
      if (acts >= ACTS_AT_ONCE) break;
      this.waiting.delete(sha256);
      // As it is now: it may have been read anew, corrected or erased since.
      const state = await indexedState(connection, sha256);
      if (!state.ok) return state;
      const { acts: count, indexed } = state.value;
      if (count === indexed) continue;
      const unindexed = indexed === undefined ? ok(undefined) : await unindex(connection, [sha256]);
      if (!unindexed.ok) return unindexed;
      if (count === 0) continue;
      taken.push({ sha256, count });
      acts += count;
    }
    return ok(taken);
  }
}

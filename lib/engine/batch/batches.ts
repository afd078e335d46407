/**
 * Listings that are read as a whole. Their documents are begun a few at a time, behind what somebody looks at; what became of
 * each is written down as soon as it is known, so that whoever holds the queue next goes on from there.
 */
import PQueue from 'p-queue';
import type { BatchAction, BatchDocument, BatchProgress } from '../../model/batch.ts';
import { readShare, type DocumentState } from '../../model/document.ts';
import { err, ok, type Failure, type Result } from '../../model/result.ts';
import {
  endListed,
  findBatch,
  findBatches,
  findListed,
  putBatch,
  type BatchRecord,
  type Connection,
} from '../../store/index.ts';
import { changeBatch } from './change-batch.ts';
import { endAfter } from './end-of.ts';
import { Feeder, type FedJobs } from './feeder.ts';
import { addDocuments, type ListingToRead } from './listing-to-read.ts';
import { PageTurner, wantsPage, type TurnerSurroundings } from './page-turner.ts';
import { progressOf } from './progress.ts';
import { Telling } from './telling.ts';
import { leftOf } from './waiting.ts';
import { Work, type Wanted } from './work.ts';

export type OnBatch = (progress: BatchProgress) => void;

export interface BatchSurroundings extends Pick<TurnerSurroundings, 'connection' | 'rules' | 'readListingPage'> {
  jobs: FedJobs;
}

const GONE: Failure = { code: 'bad-message', detail: 'this listing is not kept' };

export class Batches {
  readonly #connection: Connection;
  readonly #feeder: Feeder;
  readonly #turner: PageTurner;
  readonly #telling = new Telling<BatchProgress>();
  /** One change at a time: what is read, decided and written is then of one moment. */
  readonly #changes = new PQueue({ concurrency: 1 });

  constructor({ jobs, connection, rules, readListingPage }: BatchSurroundings) {
    this.#connection = connection;
    this.#feeder = new Feeder(jobs);
    this.#turner = new PageTurner({
      connection,
      rules,
      readListingPage,
      hosts: jobs.hosts,
      alone: (work) => this.#changes.add(work),
      changed: async (batch) => void (await this.#takeUp(batch)),
    });
  }

  get idle(): boolean {
    return this.#feeder.idle && this.#turner.idle && this.#changes.size + this.#changes.pending === 0;
  }

  isRunning(id: string): boolean {
    return this.#feeder.get(id)?.isRunning === true;
  }

  /** The queue is ours: takes up what is stored, without beginning anything. Fails if it cannot be read. */
  load(): Promise<Result<null>> {
    return this.#changes.add(async () => {
      const found = await findBatches(this.#connection);
      if (!found.ok) return found;
      for (const record of found.value) {
        if (record.state !== 'running' || this.isRunning(record.id)) continue;
        const taken = await this.#takeUp(record);
        if (!taken.ok) return taken;
      }
      return ok(null);
    });
  }

  /** From now on documents are begun. */
  start(): void {
    this.#feeder.start();
    for (const { record } of this.#feeder.works()) if (wantsPage(record)) this.#turner.turn(record.id);
  }

  /** Reads the documents of a listing, or more of one that is known. */
  add(listing: ListingToRead): Promise<Result<BatchProgress>> {
    return this.#changes.add(async () => {
      const added = await addDocuments(this.#connection, listing);
      if (!added.ok) return added;
      return added.value === undefined ? err(GONE) : this.#takeUp(added.value);
    });
  }

  /** Reads so many of the pages after the last one that was read. */
  readPages(id: string, pages: number): Promise<Result<BatchProgress>> {
    return this.#changes.add(async () => {
      const found = await findBatch(this.#connection, id);
      if (!found.ok) return found;
      if (found.value === undefined) return err(GONE);
      const { end: _before, ...before } = found.value.paging;
      const paging = { ...before, wanted: pages };
      const changed = await putBatch(this.#connection, id, { state: 'running', paging });
      if (!changed.ok) return changed;
      return changed.value === undefined ? err(GONE) : this.#takeUp(changed.value);
    });
  }

  /** Does what the user wants with a listing. */
  act(id: string, action: BatchAction): Promise<Result<BatchProgress>> {
    return this.#changes.add(async () => {
      const changed = await changeBatch(this.#connection, id, action);
      if (!changed.ok) return changed;
      if (changed.value === undefined) return err(GONE);
      if (changed.value.state === 'running') return this.#takeUp(changed.value);
      this.#turner.rest(id);
      const work = this.#feeder.get(id);
      if (work !== undefined) {
        work.record = changed.value;
        this.#feeder.giveUp(work, action === 'pause' ? 'waiting' : 'all');
        await this.#settle(work);
      } else this.#tell(changed.value);
      return ok(this.#progress(changed.value));
    });
  }

  /** The address of a listing's page; undefined if it is not kept. */
  async pageOf(id: string): Promise<Result<string | undefined>> {
    const found = await findBatch(this.#connection, id);
    return found.ok ? ok(found.value?.listing) : found;
  }

  /** All listings that are kept, the latest first. */
  async all(): Promise<Result<BatchProgress[]>> {
    const found = await findBatches(this.#connection);
    return found.ok ? ok(found.value.map((record) => this.#progress(record))) : found;
  }

  /** The documents of a listing, in its order, and what became of each. */
  async documents(id: string): Promise<Result<BatchDocument[]>> {
    const found = await findListed(this.#connection, id);
    if (!found.ok) return found;
    return ok(found.value.map(({ address, label, end }) => ({ address, label, ...(end && { end }) })));
  }

  /** @returns stops telling */
  listen(listener: OnBatch): () => void {
    return this.#telling.listen(listener);
  }

  /** A document is further than before. */
  moved(address: string, state: DocumentState): void {
    const underWay = this.#feeder.underWay.get(address);
    const share = readShare(state);
    if (underWay === undefined || share === undefined) return;
    underWay.share = share;
    for (const [work] of underWay.wanted) this.#tell(work.record);
  }

  /** An attempt at a document is over. */
  ended(address: string, state: DocumentState): void {
    const underWay = this.#feeder.underWay.get(address);
    if (underWay === undefined) return;
    const works = [...underWay.wanted];
    const isWanted = works.some(([work]) => !work.givenUp.has(address));
    if (state.phase === 'failed' && state.retryAt !== undefined && isWanted) {
      underWay.retryAt = state.retryAt;
      for (const [work] of works) this.#tell(work.record);
    } else {
      this.#feeder.underWay.delete(address);
      for (const [work, wanted] of works) void this.#changes.add(() => this.#end(work, wanted, state));
    }
    this.#feeder.feed();
  }

  close(): void {
    this.#feeder.stop();
    this.#turner.close();
    this.#telling.stop();
  }

  /** Goes on with a listing as it is stored now. */
  async #takeUp(stored: BatchRecord): Promise<Result<BatchProgress>> {
    const left = await leftOf(this.#connection, stored);
    if (!left.ok) return left;
    if (left.value === undefined) return err(GONE);
    const { record, waiting } = left.value;
    const work = this.#feeder.get(record.id) ?? new Work(record);
    const begun = new Set(this.#feeder.underWay.of(work).map(({ wanted }) => wanted.place));
    work.goOn(
      record,
      waiting.filter(({ place }) => !begun.has(place)),
    );
    this.#feeder.add(work);
    await this.#settle(work);
    this.#feeder.feed();
    if (this.#feeder.mayWork && wantsPage(work.record)) this.#turner.turn(work.record.id);
    return ok(this.#progress(work.record));
  }

  async #end(work: Work, wanted: Wanted, state: DocumentState): Promise<void> {
    const { id, started } = work.record;
    const givenUp = work.givenUp.delete(wanted.address) && state.phase !== 'answered';
    if (givenUp) {
      if (work.isRunning) work.putBack(wanted);
    } else if (state.phase === 'failed' && state.failure.code.startsWith('storage-')) {
      // What is read now could not be kept, nor what became of it.
      await this.#changed(work, putBatch(this.#connection, id, { state: 'paused', pausedBy: state.failure }));
    } else {
      const end = await endAfter(this.#connection, wanted.address, started, state);
      await this.#changed(work, endListed(this.#connection, id, new Map([[wanted.place, end]])));
      work.pace.ended(performance.now());
    }
    await this.#settle(work);
    this.#feeder.feed();
  }

  /** Takes over what was written; a listing that can be written no more, or is kept no more, rests. */
  async #changed(work: Work, change: Promise<Result<BatchRecord | undefined>>): Promise<void> {
    const changed = await change;
    if (changed.ok && changed.value !== undefined) work.record = changed.value;
    else work.record = { ...work.record, state: 'paused', ...(!changed.ok && { pausedBy: changed.error }) };
  }

  /** Lets go of a listing that nothing is to be done for. */
  async #settle(work: Work): Promise<void> {
    const { id } = work.record;
    const busy = this.#feeder.underWay.of(work).length > 0;
    if (work.isRunning && work.record.tally.waiting === 0 && !busy && !wantsPage(work.record)) {
      await this.#changed(work, putBatch(this.#connection, id, { state: 'ended' }));
    }
    if (!work.isRunning && !busy) this.#feeder.remove(id);
    this.#tell(work.record);
  }

  #progress(record: BatchRecord): BatchProgress {
    const { underWay } = this.#feeder;
    return progressOf(record, { work: this.#feeder.get(record.id), underWay, now: performance.now() });
  }

  /** At once if it is another state than before; else soon. */
  #tell(record: BatchRecord): void {
    const { id, state } = record;
    if (state !== 'running') return this.#telling.now(id, this.#progress(record));
    this.#telling.soon(id, () => {
      const work = this.#feeder.get(id);
      return work && this.#progress(work.record);
    });
  }
}

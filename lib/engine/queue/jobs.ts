/**
 * The documents that wait or are being read: each once, however many ask for it. They are kept in the store, so that
 * whoever holds the queue next goes on where this engine ended.
 */
import type { Answer, DocumentState } from '../../model/document.ts';
import { err, type Failure, type Result } from '../../model/result.ts';
import { findKnown, openJobs, putJob, removeJob, type JobRecord } from '../../store/index.ts';
import type { Surroundings } from '../acquire.ts';
import { bug } from '../bug.ts';
import type { States } from '../states.ts';
import { stateOf } from '../summarise.ts';
import { attempt, type Attempting } from './attempt.ts';
import { waitAfter, waitLeft } from './back-off.ts';
import type { Claim } from './claim.ts';
import { HostQueues } from './host-queues.ts';
import { breaksReaders, newJob, UNREAD, type Job, type OnEnd } from './job.ts';
import type { Network } from './network.ts';

/** What the queue works with. */
export interface QueueSurroundings {
  network: Network;
  claim: Claim;
  onEnd: OnEnd;
}

export class Jobs {
  readonly #surroundings: Surroundings;
  readonly #states: States;
  readonly #network: Network;
  readonly #jobs = new Map<string, Job>();
  readonly hosts = new HostQueues();
  readonly #attempting: Attempting;
  readonly #onEnd: OnEnd;

  constructor(surroundings: Surroundings, states: States, { network, claim, onEnd }: QueueSurroundings) {
    this.#surroundings = surroundings;
    this.#states = states;
    this.#network = network;
    this.#onEnd = onEnd;
    this.#attempting = {
      surroundings,
      hosts: this.hosts,
      claimed: claim.held,
      tell: (job, state) => this.#tell(job, state),
    };
    network.onOnline(() => {
      for (const job of this.#jobs.values()) if (job.waiting?.failure.code === 'network') this.#again(job);
    });
  }

  /** Whether nothing waits, not even for another attempt. */
  get idle(): boolean {
    return this.#jobs.size === 0;
  }

  /** The state of a document that waits, is being read or will be tried again. */
  state(address: string): DocumentState | undefined {
    return this.#jobs.get(address)?.state;
  }

  /** What is read already of a document that is being read. */
  early(address: string): Answer | undefined {
    return this.#jobs.get(address)?.early;
  }

  /** Begins a document, or joins the attempt under way. Resolves when it is over. */
  begin(address: string, again: boolean): Promise<DocumentState> {
    const job = this.#jobs.get(address);
    if (job === undefined) return this.#start(newJob({ address, again, priority: 'now' }, false), UNREAD);
    job.priority = 'now';
    job.again ||= again;
    job.quiet = false;
    if (job.waiting === undefined) this.hosts.hurry(address);
    else {
      // The reader asks anew: what failed before does not count.
      if (job.record !== undefined) job.record = { ...job.record, attempts: 0 };
      this.#again(job);
    }
    return job.done;
  }

  /** Begins a document of a listing that is read as a whole, or joins the attempt under way. How it ends is told. */
  beginForBatch(address: string, again: boolean, batch: string): void {
    if (!this.#jobs.has(address)) void this.#start(newJob({ address, again, priority: 'later', batch }, false), UNREAD);
  }

  /** Gives up a document that nobody wants but the listing that it is read with. */
  giveUpForBatch(address: string): void {
    const job = this.#jobs.get(address);
    if (job?.priority === 'later' && job.batch !== undefined) void this.cancel(address);
  }

  /** Asks the server whether a known document has changed. False if something is going on with it already. */
  revalidate(address: string): boolean {
    if (this.#jobs.has(address)) return false;
    void this.#start(newJob({ address, again: true, priority: 'later' }, true));
    return true;
  }

  /**
   * Goes on with what is stored of the queue. Fails if it cannot be read.
   *
   * @param isRunning whether a listing is being read; what is left of others waits until it is
   */
  async resume(isRunning: (batch: string) => boolean): Promise<Result<null>> {
    const { connection } = this.#surroundings;
    const found = await openJobs(connection);
    if (!found.ok) return found;
    for (const record of found.value) {
      if (record.batch === undefined || isRunning(record.batch)) this.#resumeOne(record);
      else await removeJob(connection, record.address);
    }
    return { ok: true, value: null };
  }

  /** Resolves when a document that is answered already is stored too; at once for any other. */
  async stored(address: string): Promise<void> {
    const job = this.#jobs.get(address);
    if (job?.state?.phase === 'answered') await job.done;
  }

  /** Undefined if there is nothing to give up. */
  cancel(address: string): Promise<DocumentState> | undefined {
    const job = this.#jobs.get(address);
    if (job === undefined) return undefined;
    const { waiting } = job;
    if (waiting === undefined) job.controller.abort();
    else {
      clearTimeout(waiting.timer);
      job.waiting = undefined;
      job.done = this.#end(job, waiting.failure);
    }
    return job.done;
  }

  #resumeOne(record: JobRecord): void {
    const { address, again, failure, batch } = record;
    if (this.#jobs.has(address)) return;
    const ofBatch = batch === undefined ? {} : { batch };
    const job = newJob({ address, again, priority: 'later', ...ofBatch }, failure !== undefined);
    job.record = record;
    if (breaksReaders(record)) {
      this.#jobs.set(address, job);
      void this.#end(job, { code: 'damaged', detail: `reading was broken off ${record.attempts} times` });
      return;
    }
    const wait = waitLeft(record.notBefore, Date.now());
    if (wait === 0 || failure === undefined) return void this.#start(job);
    this.#jobs.set(address, job);
    this.#wait(job, failure, wait);
  }

  #start(job: Job, state?: DocumentState): Promise<DocumentState> {
    this.#jobs.set(job.address, job);
    job.state = state;
    job.done = this.#finish(job);
    return job.done;
  }

  #again(job: Job): void {
    clearTimeout(job.waiting?.timer);
    job.waiting = undefined;
    job.controller = new AbortController();
    job.done = this.#finish(job);
  }

  #tell(job: Job, state: DocumentState): void {
    if (job.quiet && state.phase !== 'answered') return;
    job.state = state;
    this.#states.tell(job.address, state);
  }

  /** Makes an attempt, and tells how it ended, however it ended. */
  async #finish(job: Job): Promise<DocumentState> {
    const { connection } = this.#surroundings;
    const result = await attempt(job, this.#attempting).catch((error: unknown) =>
      err(job.controller.signal.aborted ? ({ code: 'cancelled' } as const) : bug(error)),
    );
    job.early = undefined;
    if (!result.ok && result.error.code !== 'cancelled') return this.#failed(job, result.error);
    // Given up, or nothing was to do.
    if (job.record !== undefined) await removeJob(connection, job.address);
    const left = await this.#left(job.address);
    this.#jobs.delete(job.address);
    this.#states.tell(job.address, left ?? UNREAD);
    // Given up, a document that was known before is still known.
    this.#onEnd(job.address, result.ok ? (left ?? UNREAD) : UNREAD);
    return left ?? UNREAD;
  }

  /** Tries again later, or leaves it at that. */
  #failed(job: Job, failure: Failure): Promise<DocumentState> {
    const { record } = job;
    const offline = failure.code === 'network' && !this.#network.isOnline();
    if (failure.retryAfter !== undefined) this.hosts.rest(job.address, failure.retryAfter * 1000);
    const wait = record && waitAfter(failure, offline ? 1 : record.attempts, Math.random());
    if (record === undefined || wait === undefined) return this.#end(job, failure);
    return this.#retryLater(job, { ...record, attempts: offline ? 0 : record.attempts }, { failure, wait });
  }

  async #retryLater(job: Job, record: JobRecord, { failure, wait }: { failure: Failure; wait: number }) {
    const now = Date.now();
    job.record = { ...record, state: 'queued', changed: now, notBefore: now + wait, failure };
    job.priority = 'later';
    // If it cannot be written down, this engine still knows.
    await putJob(this.#surroundings.connection, job.record);
    const failed = await this.#tellFailed(job, { phase: 'failed', failure, retryAt: now + wait });
    this.#wait(job, failure, wait);
    this.#onEnd(job.address, failed);
    return failed;
  }

  /** Between two attempts. */
  #wait(job: Job, failure: Failure, wait: number): void {
    job.quiet = true;
    job.waiting = { failure, timer: setTimeout(() => this.#again(job), wait) };
  }

  /** No attempt follows. */
  async #end(job: Job, failure: Failure): Promise<DocumentState> {
    if (job.record !== undefined) {
      const { notBefore: _past, ...record } = job.record;
      await putJob(this.#surroundings.connection, { ...record, state: 'failed', changed: Date.now(), failure });
    }
    const failed = await this.#tellFailed(job, { phase: 'failed', failure });
    this.#jobs.delete(job.address);
    this.#onEnd(job.address, failed);
    return failed;
  }

  /** What was read before stays, and stays shown, if it could not be fetched again. */
  async #tellFailed(job: Job, failed: DocumentState): Promise<DocumentState> {
    const left = await this.#left(job.address);
    job.state = left === undefined ? failed : undefined;
    if (left === undefined || !job.quiet) this.#states.tell(job.address, left ?? failed);
    return failed;
  }

  async #left(address: string): Promise<DocumentState | undefined> {
    const stored = await findKnown(this.#surroundings.connection, [address]);
    const known = stored.ok ? stored.value[0] : undefined;
    return known && stateOf(known);
  }
}

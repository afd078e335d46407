/**
 * The engine: an address becomes bytes, bytes become lines, lines become acts, acts are stored and meet their kin. The
 * only place where the parts of the project meet. It knows nothing of browsers, tabs or messages.
 */
import type { Answer, DocumentState } from '../model/document.ts';
import type { TextPage } from '../model/page.ts';
import { err, ok, type Result } from '../model/result.ts';
import { findDocument, findJobs, findKnown, findPages, type JobRecord, type KnownDocument } from '../store/index.ts';
import type { Surroundings } from './acquire.ts';
import { annotate, type AnnotationRequest } from './annotate.ts';
import { answerOf } from './answer.ts';
import { Batches } from './batch/batches.ts';
import type { ReadListingPage } from './batch/page-turner.ts';
import { claimQueue, type Locks } from './queue/claim.ts';
import { isLongAgo, Revalidation } from './queue/due.ts';
import { UNREAD } from './queue/job.ts';
import { Jobs } from './queue/jobs.ts';
import type { Network } from './queue/network.ts';
import { States, type OnState } from './states.ts';
import { Indexer } from './text/indexer.ts';
import { OfferedTexts } from './text/offered-texts.ts';
import { stateOf } from './summarise.ts';
import { upToDate } from './up-to-date.ts';

export interface Engine {
  /** What is known of these addresses, in their order. Nothing is fetched. */
  known(addresses: readonly string[]): Promise<Result<DocumentState[]>>;
  /**
   * Reads a document, or answers from the store; with `again`, asks the server even if it is known. Resolves when that
   * is done, or has failed; it may then be tried again later. A document that is being read already is not read twice. One
   * that was last asked for a day ago is answered from the store, and asked for again.
   */
  read(address: string, again: boolean): Promise<DocumentState>;
  /** Gives a document up that waits, is being read or will be tried again; what was stored of it before stays. */
  cancel(address: string): Promise<Result<DocumentState>>;
  /**
   * Everything about a document that was read; of one that is being read for the first time, the acts read so far. If
   * there is nothing: why not, or `bad-message` if nobody asked for it.
   *
   * @param version hash of an earlier version that the address served; without it, the one that it serves now
   */
  answer(address: string, version?: string): Promise<Result<Answer>>;
  /** Writes down what the user corrects or notes, and answers with the document as it is then. */
  annotate(address: string, request: AnnotationRequest): Promise<Result<Answer>>;
  /** The text of the version that an address serves as far as we know, if that is this one; else nothing. */
  text(address: string, sha256: string): Promise<Result<TextPage[]>>;
  /** Listings that are read as a whole. */
  batches: Pick<Batches, 'add' | 'act' | 'all' | 'pageOf' | 'documents' | 'readPages' | 'listen'>;
  /** Tells of every change of every document. @returns stops telling */
  onState(listener: OnState): () => void;
  /** Whether nothing waits, not even for another attempt. */
  isIdle(): boolean;
  /** Whether texts are being made searchable: nobody waits for that. */
  isIndexing(): boolean;
  /** Leaves the queue to another engine. */
  close(): void;
}

export interface EngineSurroundings extends Surroundings {
  locks: Locks;
  network: Network;
  /** Takes a page of a listing apart; absent where there is no DOM. */
  readListingPage?: ReadListingPage;
}

/** Milliseconds until the queue is looked for again, if the store could not be read. */
const RESUME_AGAIN_AFTER = 10_000;

/**
 * What the store says of a document. One that waits for an engine that is not this one waits; what failed long ago may be
 * asked for as if it never was.
 */
function storedState(known: KnownDocument | undefined, job: JobRecord | undefined): DocumentState | undefined {
  if (known !== undefined) return stateOf(known);
  if (job?.failure === undefined) return job && { phase: 'queued' };
  const { state, failure, notBefore, changed } = job;
  if (state === 'failed' && isLongAgo(changed, Date.now())) return undefined;
  return { phase: 'failed', failure, ...(notBefore === undefined ? {} : { retryAt: notBefore }) };
}

export function createEngine({ locks, network, readListingPage, ...surroundings }: EngineSurroundings): Engine {
  const { connection } = surroundings;
  const states = new States();
  const claim = claimQueue(locks);
  const offered = new OfferedTexts();
  const onTexts = (sha256: string, texts: readonly string[]): void => offered.offer(sha256, texts);
  const jobs: Jobs = new Jobs({ ...surroundings, onTexts }, states, {
    network,
    claim,
    onEnd: (address, state) => batches.ended(address, state),
  });
  const batches = new Batches({ connection, jobs, rules: surroundings.rules, readListingPage });
  const indexer = new Indexer({ connection, offered, isBusy: () => !jobs.idle });
  const revalidation = new Revalidation(connection);
  states.listen((address, state) => batches.moved(address, state));
  let resuming: ReturnType<typeof setTimeout> | undefined;

  /** Whoever worked on the queue before is dead: what it left is ours. */
  async function resume(): Promise<void> {
    const loaded = await batches.load();
    const resumed = loaded.ok ? await jobs.resume((batch) => batches.isRunning(batch)) : loaded;
    if (resumed.ok) batches.start();
    else resuming = setTimeout(() => void resume(), RESUME_AGAIN_AFTER);
  }
  void claim.held.then(() => {
    indexer.start();
    return resume();
  });

  async function lookAgain(address: string): Promise<void> {
    if ((await revalidation.wants(address)) && jobs.revalidate(address)) revalidation.asked(address);
  }

  async function known(addresses: readonly string[]): Promise<Result<DocumentState[]>> {
    const found = await findKnown(connection, addresses);
    if (!found.ok) return found;
    const queued = await findJobs(connection, addresses);
    if (!queued.ok) return queued;
    return ok(
      addresses.map((address, index): DocumentState => {
        const failure = states.failure(address);
        const stored = storedState(found.value[index], queued.value[index]);
        return jobs.state(address) ?? stored ?? (failure ? { phase: 'failed', failure } : UNREAD);
      }),
    );
  }

  /** Whoever shows the document hears that its answer is another one now. */
  async function tellChanged(address: string): Promise<void> {
    const found = await known([address]);
    const [state] = found.ok ? found.value : [];
    if (state?.phase === 'answered') states.tell(address, state);
  }

  return {
    known,
    async read(address, again) {
      const state = await jobs.begin(address, again);
      if (!again) void lookAgain(address);
      return state;
    },
    async cancel(address) {
      const cancelled = jobs.cancel(address);
      if (cancelled !== undefined) return ok(await cancelled);
      const found = await known([address]);
      return found.ok ? ok(found.value[0] ?? UNREAD) : found;
    },
    async answer(address, version) {
      await jobs.stored(address);
      const stored = await upToDate(connection, address, version);
      if (!stored.ok) return stored;
      if (stored.value !== undefined) {
        if (version === undefined) void lookAgain(address);
        return answerOf(connection, stored.value);
      }
      if (version !== undefined) return err({ code: 'bad-message', detail: 'this version was not read' });
      const early = jobs.early(address);
      if (early !== undefined) return ok(early);
      return err(states.failure(address) ?? { code: 'bad-message', detail: 'this document was not read' });
    },
    async annotate(address, request) {
      await jobs.stored(address);
      const stored = await upToDate(connection, address);
      if (!stored.ok) return stored;
      if (stored.value === undefined) return err({ code: 'bad-message', detail: 'this document was not read' });
      const written = await annotate(connection, stored.value, request);
      if (!written.ok) return written;
      const found = await findDocument(connection, address);
      if (!found.ok) return found;
      if (found.value === undefined) return err({ code: 'bad-message', detail: 'this document is kept no more' });
      await tellChanged(address);
      return answerOf(connection, found.value);
    },
    async text(address, sha256) {
      const found = await findKnown(connection, [address]);
      if (!found.ok) return found;
      if (found.value[0]?.version.sha256 !== sha256) return ok([]);
      const pages = await findPages(connection, sha256);
      return pages.ok ? ok(pages.value ?? []) : pages;
    },
    onState: (listener) => states.listen(listener),
    isIdle: () => jobs.idle && batches.idle,
    isIndexing: () => !indexer.idle,
    batches,
    close() {
      clearTimeout(resuming);
      batches.close();
      indexer.close();
      claim.release();
    },
  };
}

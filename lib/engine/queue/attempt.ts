/** One attempt at a document, from what is known of it to what is stored of it. */
import type { DocumentState, DocumentSummary } from '../../model/document.ts';
import { isFileAddress } from '../../model/file-address.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { putJob, queueJob, type JobRecord, type StoredDocument } from '../../store/index.ts';
import { acquire, type Surroundings } from '../acquire.ts';
import { checkAddress } from '../address.ts';
import { progressTeller } from '../states.ts';
import { upToDate } from '../up-to-date.ts';
import { hostOf, type HostQueues } from './host-queues.ts';
import type { Job } from './job.ts';

export interface Attempting {
  surroundings: Surroundings;
  hosts: HostQueues;
  /** Resolves when this engine may work on the queue. */
  claimed: Promise<void>;
  tell: (job: Job, state: DocumentState) => void;
}

/** Rejects if the signal aborts before the promise settles. */
function unlessAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', abort));
}

/** It is the document's turn. */
async function takeTurn(
  job: Job,
  record: JobRecord,
  known: StoredDocument | undefined,
  { surroundings, hosts, tell }: Attempting,
): Promise<Result<null>> {
  const { address, controller, again } = job;
  const { connection } = surroundings;
  const rest = job.priority === 'later' ? hosts.restLeft(hostOf(address)) : 0;
  if (rest > 0) return err({ code: 'http-too-many-requests', retryAfter: Math.ceil(rest / 1000) });
  let current = record;
  const note = (state: 'fetching' | 'reading'): Promise<Result<void>> => {
    const attempts = record.attempts + 1;
    job.record = current = { ...current, again, state, attempts, changed: Date.now() };
    return putJob(connection, current);
  };
  const fetching = await note('fetching');
  if (!fetching.ok) return fetching;
  const acquired = await acquire(address, surroundings, {
    signal: controller.signal,
    known,
    onProgress: progressTeller((state) => tell(job, state)),
    onFetched: () => note('reading'),
    onEarly: (answer) => {
      job.early = answer;
    },
    onAnswer: (summary: DocumentSummary) => tell(job, { phase: 'answered', summary }),
  });
  // Its job has ended with it.
  if (acquired.ok) job.record = undefined;
  return acquired;
}

/** Success: the document is stored, now or before. */
export async function attempt(job: Job, attempting: Attempting): Promise<Result<null>> {
  const { address, again, batch, controller } = job;
  const { signal } = controller;
  const { connection } = attempting.surroundings;
  const stored = await upToDate(connection, address);
  // Without a store there is no use in fetching: what is read could not be kept, nor shown.
  if (!stored.ok) return stored;
  const known = stored.value;
  if (known !== undefined && !again) return ok(null);
  // What may never be asked for is not even written down.
  const allowed = isFileAddress(address) ? ok(null) : checkAddress(address, attempting.surroundings.rules);
  if (!allowed.ok) return allowed;
  attempting.tell(job, { phase: 'queued' });
  const queued = await (job.record === undefined
    ? queueJob(connection, { address, again, ...(batch !== undefined && { batch }) }, Date.now())
    : Promise.resolve(ok(job.record)));
  if (!queued.ok) return queued;
  job.record = queued.value;
  await unlessAborted(attempting.claimed, signal);
  const turn = { address, priority: job.priority, signal };
  return attempting.hosts.add(turn, () => takeTurn(job, queued.value, known, attempting));
}

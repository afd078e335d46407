/** The documents that wait or are being read: each once, however many ask for it. */
import type { Answer, DocumentState, DocumentSummary } from '../model/document.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { findKnown } from '../store/index.ts';
import { acquire, type Surroundings } from './acquire.ts';
import { createHostQueues } from './host-queues.ts';
import { progressTeller, type States } from './states.ts';
import { stateOf } from './summarise.ts';
import { upToDate } from './up-to-date.ts';

export const UNREAD: DocumentState = { phase: 'unread' };

interface Job {
  state: DocumentState;
  /** The acts read so far. It is never stored: what ends in the middle leaves nothing. */
  early?: Answer;
  controller: AbortController;
  done: Promise<DocumentState>;
}

export interface Jobs {
  /** The state of a document that waits or is being read. */
  state(address: string): DocumentState | undefined;
  /** What is read already of a document that is being read. */
  early(address: string): Answer | undefined;
  /** Begins a document, or joins the one under way. Resolves when it is done. */
  begin(address: string, again: boolean): Promise<DocumentState>;
  /** Resolves when a document that is answered already is stored too; at once for any other. */
  stored(address: string): Promise<void>;
  /** Undefined if there is nothing to give up. */
  cancel(address: string): Promise<DocumentState> | undefined;
}

/** An exception is a bug: it is logged, and the reader hears that it is ours. Nothing that was stored is touched. */
export function bug(error: unknown): Failure {
  console.error(error);
  return { code: 'internal', detail: String(error) };
}

export function createJobs(surroundings: Surroundings, states: States): Jobs {
  const { connection } = surroundings;
  const jobs = new Map<string, Job>();
  const hosts = createHostQueues();

  async function work(address: string, again: boolean, job: Job): Promise<Result<null>> {
    const { signal } = job.controller;
    const stored = await upToDate(connection, address);
    // Without a store there is no use in fetching: what is read could not be kept, nor shown.
    if (!stored.ok) return stored;
    const known = stored.value;
    if (known !== undefined && !again) return ok(null);
    const tell = (state: DocumentState) => {
      job.state = state;
      states.tell(address, state);
    };
    tell({ phase: 'queued' });
    const onProgress = progressTeller(tell);
    const onAnswer = (summary: DocumentSummary) => tell({ phase: 'answered', summary });
    const onEarly = (answer: Answer) => (job.early = answer);
    const options = { signal, known, onProgress, onEarly, onAnswer };
    return hosts.add(new URL(address).host, () => acquire(address, surroundings, options), signal);
  }

  /** Works on a document, and tells how it ended, however it ended. */
  async function finish(address: string, again: boolean, job: Job): Promise<DocumentState> {
    const result = await work(address, again, job).catch((error: unknown) =>
      err(job.controller.signal.aborted ? ({ code: 'cancelled' } as const) : bug(error)),
    );
    const stored = await findKnown(connection, [address]);
    const known = stored.ok ? stored.value[0] : undefined;
    const left = known && stateOf(known);
    const failed: DocumentState | undefined =
      result.ok || result.error.code === 'cancelled' ? undefined : { phase: 'failed', failure: result.error };
    jobs.delete(address);
    // What was read before stays, and stays shown, if it could not be fetched again.
    states.tell(address, left ?? failed ?? UNREAD);
    return failed ?? left ?? UNREAD;
  }

  return {
    state: (address) => jobs.get(address)?.state,
    early: (address) => jobs.get(address)?.early,
    begin(address, again) {
      const running = jobs.get(address);
      if (running !== undefined) return running.done;
      const job: Job = { state: UNREAD, controller: new AbortController(), done: Promise.resolve(UNREAD) };
      jobs.set(address, job);
      job.done = finish(address, again, job);
      return job.done;
    },
    async stored(address) {
      const job = jobs.get(address);
      if (job?.state.phase === 'answered') await job.done;
    },
    cancel(address) {
      const job = jobs.get(address);
      job?.controller.abort();
      return job?.done;
    },
  };
}

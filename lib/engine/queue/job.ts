/** A document that waits, is being read, or will be tried again. */
import type { Answer, DocumentState } from '../../model/document.ts';
import type { Failure } from '../../model/result.ts';
import type { JobRecord } from '../../store/index.ts';
import type { Priority } from './host-queues.ts';

export const UNREAD: DocumentState = { phase: 'unread' };

/** Hears how an attempt at a document ended: answered, given up (unread), or failed; with `retryAt`, another follows. */
export type OnEnd = (address: string, state: DocumentState) => void;

export interface Job {
  address: string;
  again: boolean;
  priority: Priority;
  /** The listing that it is read with. */
  batch: string | undefined;
  /** As it is stored; undefined until it is, and for a document that is known and need not be asked for. */
  record: JobRecord | undefined;
  /** As the shells see it; undefined where they see what is stored. */
  state: DocumentState | undefined;
  /** Nobody asked for this attempt: only its end is told. */
  quiet: boolean;
  /** The acts read so far. It is never stored: what ends in the middle leaves nothing. */
  early: Answer | undefined;
  controller: AbortController;
  /** Resolves when the attempt under way is over, or the last one if there is none. */
  done: Promise<DocumentState>;
  /** Set between two attempts. */
  waiting: { timer: ReturnType<typeof setTimeout>; failure: Failure } | undefined;
}

/** What a job is asked for with. */
export type AskedJob = Pick<Job, 'address' | 'again' | 'priority'> & { batch?: string };

export function newJob({ batch, ...asked }: AskedJob, quiet: boolean): Job {
  return {
    ...asked,
    batch,
    quiet,
    record: undefined,
    state: undefined,
    early: undefined,
    controller: new AbortController(),
    done: Promise.resolve(UNREAD),
    waiting: undefined,
  };
}

/** Reading it was broken off so often that the document must be the reason. */
const MOST_BROKEN_OFF = 3;

export const breaksReaders = ({ state, attempts }: JobRecord): boolean =>
  state === 'reading' && attempts >= MOST_BROKEN_OFF;

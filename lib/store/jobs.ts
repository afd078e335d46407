/** The documents that are to be read, kept so that the queue goes on after the death of whoever worked on it. */
import type { IDBPObjectStore } from 'idb';
import type { Result } from '../model/result.ts';
import type { Connection, Database } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import type { JobRecord, JobState, StoreSchema } from './schema.ts';

type JobsStore = IDBPObjectStore<StoreSchema, ArrayLike<'jobs'>, 'jobs', 'readwrite'>;

const OPEN = ['queued', 'fetching', 'reading'] as const satisfies readonly JobState[];

const isOpen = ({ state }: JobRecord): boolean => OPEN.some((open) => open === state);

/** After every number: a string comes after any among keys. */
const inState = (state: JobState): IDBKeyRange => IDBKeyRange.bound([state], [state, '']);

/** What is asked for. */
export type Wanted = Pick<JobRecord, 'address' | 'again'> & { batch?: string };

function write<T>(connection: Connection, work: (jobs: JobsStore) => Promise<T>): Promise<Result<T>> {
  return connection.use(async (database: Database) => {
    const transaction = database.transaction('jobs', 'readwrite');
    let result: T | undefined;
    await inFull(transaction, async () => {
      result = await work(transaction.store as unknown as JobsStore);
    });
    return result as T;
  });
}

/**
 * Puts a document at the end of the queue. One that waits already keeps its place and what is known of its attempts; one
 * whose job has ended begins anew.
 */
export function queueJob(connection: Connection, wanted: Wanted, now: number): Promise<Result<JobRecord>> {
  return write(connection, async (jobs) => {
    const earlier = await jobs.get(wanted.address);
    const last = await jobs.index('by-place').openKeyCursor(null, 'prev');
    const job: JobRecord =
      earlier !== undefined && isOpen(earlier)
        ? { ...earlier, again: wanted.again || earlier.again }
        : { ...wanted, state: 'queued', place: (last?.key ?? 0) + 1, attempts: 0, changed: now };
    unheeded(jobs.put(job));
    return job;
  });
}

/** Writes down how far a job has come. One that was removed meanwhile stays removed. */
export function putJob(connection: Connection, job: JobRecord): Promise<Result<void>> {
  return write(connection, async (jobs) => {
    if ((await jobs.getKey(job.address)) !== undefined) unheeded(jobs.put(job));
  });
}

/** Forgets a job that has not ended: it was given up, or there was nothing to do. */
export function removeJob(connection: Connection, address: string): Promise<Result<void>> {
  return write(connection, async (jobs) => {
    const job = await jobs.get(address);
    if (job !== undefined && isOpen(job)) unheeded(jobs.delete(address));
  });
}

/** Within the transaction that stores its document. */
export async function endJob(
  jobs: Pick<IDBPObjectStore<StoreSchema, never, 'jobs', 'readwrite'>, 'getKey' | 'delete'>,
  address: string,
): Promise<void> {
  if ((await jobs.getKey(address)) !== undefined) unheeded(jobs.delete(address));
}

/** Every job that has not failed, in the order asked for. */
export function openJobs(connection: Connection): Promise<Result<JobRecord[]>> {
  return connection.use(async (database) => {
    const index = database.transaction('jobs').store.index('by-state');
    const found = await Promise.all(OPEN.map((state) => index.getAll(inState(state))));
    return found.flat().sort((one, other) => one.place - other.place);
  });
}

export function hasOpenJobs(connection: Connection): Promise<Result<boolean>> {
  return connection.use(async (database) => {
    const index = database.transaction('jobs').store.index('by-state');
    const found = await Promise.all(OPEN.map((state) => index.getKey(inState(state))));
    return found.some((key) => key !== undefined);
  });
}

/** The jobs of these addresses, in their order. */
export function findJobs(
  connection: Connection,
  addresses: readonly string[],
): Promise<Result<(JobRecord | undefined)[]>> {
  return connection.use((database) => {
    const jobs = database.transaction('jobs').store;
    return Promise.all(addresses.map((address) => jobs.get(address)));
  });
}

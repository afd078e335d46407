/** Makes what was taken in a part of the collection, or the collection, in one transaction: all of it or nothing. */
import type { Audit } from '../../model/act-row.ts';
import type { Result } from '../../model/result.ts';
import type { Connection, Database } from '../connection.ts';
import { inFull, unheeded } from '../in-full.ts';
import { tellingRows } from '../changes.ts';
import { putRows, type RowTransaction } from '../rows.ts';
import { putSittings, type SittingTransaction } from '../sittings.ts';
import type { AddressRecord, AnnotationsRecord, DocumentRecord } from '../schema.ts';
import type { BackupRecord } from './format.ts';
import { mergeAddresses, mergeAnnotations } from './merge.ts';
import { ALL_STORES } from './stores.ts';

/** `replace`: the file is the collection then. `merge`: what is here stays, and the file adds what is not. */
export type CommitMode = 'replace' | 'merge';

export interface CommitOptions {
  mode: CommitMode;
  /** Checks an act as the user corrected it, for its row. */
  audit: Audit;
  /** Part of it that is done, of 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

const begin = (database: Database) => database.transaction(ALL_STORES as 'documents'[], 'readwrite');
type Commit = ReturnType<typeof begin>;

const storeOf = (transaction: Commit, name: string) => transaction.objectStore(name as 'documents');

/** A document whose file could not be read here, and could there. */
const isBetter = (here: DocumentRecord, there: DocumentRecord): boolean =>
  here.failure !== undefined && there.failure === undefined;

/** Parts of one reading: another reading of the same document has its own. */
const OF_READING: readonly string[] = ['acts', 'kin'];

/** Keys are values of the record, by their names. */
function keyOf(keyPath: string | string[], value: object): IDBValidKey {
  const named = value as Record<string, IDBValidKey>;
  return typeof keyPath === 'string' ? (named[keyPath] ?? '') : keyPath.map((name) => named[name] ?? '');
}

/** Puts the records of a file beside those that are here. */
class Merging {
  readonly #transaction: Commit;
  /** Documents whose reading comes from the file. */
  readonly #taken = new Set<string>();
  /** Documents of which what is derived has to be derived anew. */
  readonly changed = new Set<string>();

  constructor(transaction: Commit) {
    this.#transaction = transaction;
  }

  async add([name, value]: BackupRecord): Promise<void> {
    const store = storeOf(this.#transaction, name);
    const { sha256, address } = value as { sha256: string; address: string };
    const put = (record: unknown): void => unheeded(store.put(record as never));
    if (name === 'documents') {
      const here = await store.get(sha256);
      if (here !== undefined && !isBetter(here, value as DocumentRecord)) return;
      this.#taken.add(sha256);
      this.changed.add(sha256);
      put(value);
    } else if (name === 'annotations') {
      this.changed.add(sha256);
      put(mergeAnnotations((await store.get(sha256)) as unknown as AnnotationsRecord, value as AnnotationsRecord));
    } else if (name === 'addresses') {
      put(mergeAddresses((await store.get(address)) as unknown as AddressRecord, value as AddressRecord));
    } else if (OF_READING.includes(name)) {
      if (this.#taken.has(sha256)) put(value);
    } else {
      const key = keyOf(store.keyPath as string | string[], value as object) as string;
      if ((await store.getKey(key)) === undefined) put(value);
    }
  }
}

/** Puts the records of a file where nothing is any more. */
class Replacing {
  readonly #transaction: Commit;
  /** Documents of which what is derived has to be derived. */
  readonly changed = new Set<string>();

  constructor(transaction: Commit) {
    this.#transaction = transaction;
  }

  add([name, value]: BackupRecord): void {
    if (name === 'documents') this.changed.add((value as DocumentRecord).sha256);
    unheeded(storeOf(this.#transaction, name).put(value as never));
  }
}

/** Documents whose rows are derived side by side. */
const ROWS_AT_ONCE = 50;

async function derive(transaction: Commit, changed: ReadonlySet<string>, audit: Audit): Promise<void> {
  const hashes = [...changed];
  for (let at = 0; at < hashes.length; at += ROWS_AT_ONCE) {
    const some = hashes.slice(at, at + ROWS_AT_ONCE);
    await Promise.all(some.map((sha256) => putRows(transaction as unknown as RowTransaction, sha256, audit)));
  }
  // A sitting is of several documents: each adds to what those before it left.
  for (const sha256 of hashes) await putSittings(transaction as unknown as SittingTransaction, sha256);
}

async function commitIn(database: Database, { mode, audit, onProgress, signal }: CommitOptions): Promise<void> {
  const transaction = begin(database);
  const giveUp = (): void => transaction.abort();
  signal?.addEventListener('abort', giveUp, { once: true });
  await inFull(transaction, async () => {
    const kept = ALL_STORES.filter((name) => name !== 'staged');
    if (mode === 'replace') for (const name of kept) unheeded(storeOf(transaction, name).clear());
    const staged = transaction.objectStore('staged' as 'documents');
    const parts = await staged.count();
    let done = 0;
    const taking = mode === 'replace' ? new Replacing(transaction) : new Merging(transaction);
    for (let cursor = await staged.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      const { records } = cursor.value as unknown as { records: BackupRecord[] };
      // One after the other where they depend on each other; nothing but requests of this transaction is waited for.
      for (const record of records) await taking.add(record);
      done += 1;
      onProgress?.(done / (parts + 1));
    }
    await derive(transaction, taking.changed, audit);
    unheeded(staged.clear());
  }).finally(() => signal?.removeEventListener('abort', giveUp));
}

/**
 * Ends what `stage` began. Fails with `storage-…` or `cancelled`; then everything is as it was before, and what was taken
 * in still waits.
 */
export async function commit(connection: Connection, options: CommitOptions): Promise<Result<null>> {
  const done = await tellingRows(
    'all',
    connection.use((database) => commitIn(database, options)),
  );
  if (done.ok) return { ok: true, value: null };
  return options.signal?.aborted ? { ok: false, error: { code: 'cancelled' } } : done;
}

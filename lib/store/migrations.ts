/** The schema's history: one step a version, run in order from whatever version the reader has. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ActRow } from '../model/collection.ts';
import { sumOfMoney } from '../model/granted-money.ts';
import { unheeded } from './in-full.ts';
import { putRows, type RowTransaction } from './rows.ts';
import { putSittings, type SittingTransaction } from './sittings.ts';

/**
 * Brings the stores from the version before to this one, inside of the browser's upgrade transaction. It may await
 * requests of that transaction and nothing else, or the transaction ends before it is done.
 *
 * Untyped on purpose: a step knows the schema of its own time, not today's.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** Version 1: documents, their addresses, acts, ties and text. */
const create: Migration = (database) => {
  database.createObjectStore('documents', { keyPath: 'sha256' });
  database
    .createObjectStore('addresses', { keyPath: 'address' })
    .createIndex('by-hash', 'hashes', { multiEntry: true });
  database.createObjectStore('acts', { keyPath: 'id' });
  database.createObjectStore('kin', { keyPath: 'id' }).createIndex('by-key', 'keys', { multiEntry: true });
  database.createObjectStore('lines', { keyPath: 'sha256' });
};

/** Version 2: the queue of documents to be read. */
const addJobs: Migration = (database) => {
  const jobs = database.createObjectStore('jobs', { keyPath: 'address' });
  jobs.createIndex('by-place', 'place');
  jobs.createIndex('by-state', ['state', 'place']);
};

/** Version 3: what the user wrote on documents. */
const addAnnotations: Migration = (database) => {
  database.createObjectStore('annotations', { keyPath: 'sha256' });
};

/**
 * Version 4: a row of the collection for each act. Those of a document that was corrected have the checks of its reading
 * until the engine derives them anew: it alone can audit an act.
 */
const addRows: Migration = async (database, transaction) => {
  database.createObjectStore('rows', { keyPath: 'id' }).createIndex('by-session', 'session');
  const rowTransaction = transaction as unknown as RowTransaction;
  const documents = transaction.objectStore('documents');
  for (let cursor = await documents.openKeyCursor(); cursor !== null; cursor = await cursor.continue()) {
    await putRows(rowTransaction, cursor.key as string);
  }
};

/** Version 5: the files of documents, where the user wants them kept. */
const addFiles: Migration = (database) => {
  database.createObjectStore('files', { keyPath: 'sha256' });
};

/** Version 6: listings that are read as a whole, and their documents. */
const addBatches: Migration = (database) => {
  database.createObjectStore('batches', { keyPath: 'id' });
  database.createObjectStore('listed', { keyPath: ['batch', 'place'] });
};

/** Version 7: who sat and voted in the sittings of all acts, and what the user decided on beneficiaries' names. */
const addSittings: Migration = async (database, transaction) => {
  database.createObjectStore('merges', { keyPath: 'id' });
  database
    .createObjectStore('sittings', { keyPath: 'key' })
    .createIndex('by-document', 'documents', { multiEntry: true });
  const sittingTransaction = transaction as unknown as SittingTransaction;
  const documents = transaction.objectStore('documents');
  for (let cursor = await documents.openKeyCursor(); cursor !== null; cursor = await cursor.continue()) {
    await putSittings(sittingTransaction, cursor.key as string);
  }
};

/** Version 8: what is being taken in from a file. */
const addStaged: Migration = (database) => {
  database.createObjectStore('staged', { autoIncrement: true });
};

/** Version 9: the words of all texts. The engine fills it when nobody needs it for anything else. */
const addTextIndex: Migration = (database) => {
  database.createObjectStore('indexed', { keyPath: 'sha256' }).createIndex('by-first', 'first');
  // Numbers are never given twice: what was found in a segment is remembered under its own.
  database.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
  database.createObjectStore('blocks', { keyPath: ['segment', 'place'] });
};

/** Version 10: sittings are of acts as the user corrected them. */
const correctSittings: Migration = async (_database, transaction) => {
  for (const sha256 of await transaction.objectStore('annotations').getAllKeys()) {
    await putSittings(transaction as unknown as SittingTransaction, sha256 as string);
  }
};

/** Many times faster than one by one, in little memory. */
const AT_ONCE = 1_000;

/** The records that a change gives, in place of those that it was given; where it gives none, nothing is written. */
async function rewrite<T>(
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  name: string,
  change: (record: T) => T | undefined,
): Promise<void> {
  const store = transaction.objectStore(name);
  let last: IDBValidKey | undefined;
  do {
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const [keys, some] = await Promise.all([store.getAllKeys(range, AT_ONCE), store.getAll(range, AT_ONCE)]);
    for (const changed of some.flatMap((record: T) => change(record) ?? [])) unheeded(store.put(changed));
    last = keys.at(-1);
  } while (last !== undefined);
}

type WithTotal = Pick<ActRow, 'grants' | 'totalCents'>;

/** Undefined if its total is of money already. What has a total has its grants: nothing else of it has to be derived anew. */
function ofMoneyAlone<T extends WithTotal>({ totalCents, ...others }: T): T | undefined {
  const money = sumOfMoney(others.grants);
  return money === totalCents ? undefined : ({ ...others, ...(money !== undefined && { totalCents: money }) } as T);
}

/** Version 11: the totals of rows and of marks are of money alone; those that were made before had gifts in kind in them. */
const sumMoneyAlone: Migration = async (_database, transaction) => {
  // A row keeps its checks: those of an act that was corrected are the engine's.
  await rewrite<WithTotal>(transaction, 'rows', ofMoneyAlone);
  await rewrite<{ summaries: WithTotal[] }>(transaction, 'documents', ({ summaries, ...document }) => {
    const mended = summaries.map((summary) => ofMoneyAlone(summary) ?? summary);
    return mended.some((summary, at) => summary !== summaries[at]) ? { ...document, summaries: mended } : undefined;
  });
};

/** `MIGRATIONS[n]` leads from version n to n + 1. Steps that were released never change. */
export const MIGRATIONS: readonly Migration[] = [
  create,
  addJobs,
  addAnnotations,
  addRows,
  addFiles,
  addBatches,
  addSittings,
  addStaged,
  addTextIndex,
  correctSittings,
  sumMoneyAlone,
];

/** Runs every step after `oldVersion`, one after the other. */
export async function migrate(
  database: IDBPDatabase,
  oldVersion: number,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  migrations: readonly Migration[],
): Promise<void> {
  for (const step of migrations.slice(oldVersion)) await step(database, transaction);
}

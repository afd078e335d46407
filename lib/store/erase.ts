/** Erases everything that was read, in one step, and hands out what is needed to put it back. */
import type { Result } from '../model/result.ts';
import { ok } from '../model/result.ts';
import { tellingRows } from './changes.ts';
import type { Connection, Database } from './connection.ts';
import { ALL_STORES, type StoreName } from './backup/stores.ts';
import type { StoreSchema } from './schema.ts';

type Kind = (typeof STORES)[number];

/** Of what is erased, nothing is left elsewhere: only this knows it. */
export type Erased = ReadonlyMap<Kind, readonly StoreSchema[Kind]['value'][]>;

/** Of the texts' index nothing is put back: it is made anew. */
const INDEX = ['indexed', 'segments', 'blocks'] as const;

/** What is being taken in is nobody's yet. */
const STORES = ALL_STORES.filter(
  (name): name is Exclude<StoreName, 'staged' | (typeof INDEX)[number]> =>
    name !== 'staged' && !INDEX.some((one) => one === name),
);

/** How much there is. */
export interface Kept {
  documents: number;
  acts: number;
}

export const countKept = (connection: Connection): Promise<Result<Kept>> =>
  connection.use(async (database) => ({
    documents: await database.count('documents'),
    acts: await database.count('acts'),
  }));

async function takeAll(database: Database, names: readonly Kind[]): Promise<Erased> {
  const transaction = database.transaction([...names, ...INDEX], 'readwrite');
  const take = async (name: Kind) => {
    const store = transaction.objectStore(name);
    const values = await store.getAll();
    await store.clear();
    return [name, values] as const;
  };
  const clearIndex = async (): Promise<void> => {
    if (names.includes('documents')) for (const name of INDEX) await transaction.objectStore(name).clear();
  };
  const [taken] = await Promise.all([Promise.all(names.map(take)), clearIndex(), transaction.done]);
  return new Map(taken);
}

/** All or nothing. The documents under way are given up with the rest. */
export const eraseAll = (connection: Connection): Promise<Result<Erased>> =>
  tellingRows(
    'all',
    connection.use((database) => takeAll(database, STORES)),
  );

/** The files of documents alone; what was read of them stays. */
export const eraseFiles = (connection: Connection): Promise<Result<Erased>> =>
  connection.use((database) => takeAll(database, ['files']));

/** Puts back what was erased; what was read since stays, unless it is of the same document. */
export async function putBack(connection: Connection, erased: Erased): Promise<Result<null>> {
  const work = connection.use(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    const puts = STORES.flatMap((name) =>
      (erased.get(name) ?? []).map((value) => transaction.objectStore(name).put(value)),
    );
    await Promise.all([...puts, transaction.done]);
  });
  const done = await tellingRows('all', work);
  return done.ok ? ok(null) : done;
}

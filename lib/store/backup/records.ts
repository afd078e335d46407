/** Everything that a back-up holds, a part at a time: of each document all at once, so that it is of one moment. */
import type { Connection, Database } from '../connection.ts';
import type { BackupRecord } from './format.ts';
import { OF_DOCUMENT, OF_ITS_OWN, recordsOfDocument, type StoreName } from './stores.ts';
import { needed } from './refused.ts';

const DOCUMENTS_AT_ONCE = 50;
const RECORDS_AT_ONCE = 500;

/** A store may be missing in the stores of an older version. */
const thereIn = (database: Database, names: readonly StoreName[]): StoreName[] =>
  names.filter((name) => database.objectStoreNames.contains(name));

async function documentsAfter(database: Database, after: string): Promise<{ last?: string; records: BackupRecord[] }> {
  const names = thereIn(database, OF_DOCUMENT);
  const transaction = database.transaction(names);
  const range = IDBKeyRange.lowerBound(after, true);
  const hashes = await transaction.objectStore('documents').getAllKeys(range, DOCUMENTS_AT_ONCE);
  const found = await Promise.all(
    hashes.flatMap((sha256) =>
      names.map(async (name) => {
        const values = await transaction.objectStore(name).getAll(recordsOfDocument(sha256));
        return values.map((value): BackupRecord => [name, value]);
      }),
    ),
  );
  const last = hashes.at(-1);
  return { records: found.flat(), ...(last !== undefined && { last }) };
}

async function* ofDocuments(connection: Connection): AsyncGenerator<BackupRecord[]> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    const { records, last } = needed(await connection.use((database) => documentsAfter(database, from)));
    if (records.length > 0) yield records;
    after = last;
  }
}

async function* ofStore(connection: Connection, name: StoreName): AsyncGenerator<BackupRecord[]> {
  let after: IDBValidKey | undefined;
  do {
    const range: IDBKeyRange | null = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const [keys, values] = needed(
      await connection.use((database): Promise<[IDBValidKey[], unknown[]]> => {
        if (thereIn(database, [name]).length === 0) return Promise.resolve([[], []]);
        const { store } = database.transaction(name);
        return Promise.all([
          store.getAllKeys(range as never, RECORDS_AT_ONCE),
          store.getAll(range as never, RECORDS_AT_ONCE),
        ]);
      }),
    );
    if (values.length > 0) yield values.map((value): BackupRecord => [name, value]);
    after = keys.at(-1);
  } while (after !== undefined);
}

/** Throws {@link Refused} where the stores cannot be read. */
export async function* recordsOf(connection: Connection): AsyncGenerator<BackupRecord[]> {
  yield* ofDocuments(connection);
  for (const name of OF_ITS_OWN) yield* ofStore(connection, name);
}

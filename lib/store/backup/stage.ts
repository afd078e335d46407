/** Takes a file in, wholly and looked through, beside what is kept: nothing of it is anybody's before {@link commit}. */
import { deleteDB } from 'idb';
import { ok, type Result } from '../../model/result.ts';
import { connect, type Connection } from '../connection.ts';
import { inFull, unheeded } from '../in-full.ts';
import { MIGRATIONS } from '../migrations.ts';
import { fromLine, type BackupHead, type BackupRecord } from './format.ts';
import { recordsOf } from './records.ts';
import { needed, Refused, settled } from './refused.ts';
import { BACKED_UP } from './stores.ts';
import { damaged, endOf, headOf, unpackedLines } from './unpack.ts';

/** Says what is wrong with a record of a store, in its present form; undefined if nothing is. */
export type CheckRecord = (store: string, value: unknown) => string | undefined;

export interface StageOptions {
  check: CheckRecord;
  /** Bytes of the file that are read. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** What a file holds. */
export interface Staged extends Pick<BackupHead, 'extension' | 'made' | 'settings'> {
  /** Records by store. */
  counts: Readonly<Record<string, number>>;
}

/** Where a file of an older version becomes one of this version, by the same steps as the stores themselves. */
const OLDER = 'delibere-older';

const RECORDS_AT_ONCE = 500;
/** UTF-16 units of the lines that become one record. */
const TEXT_AT_ONCE = 4 * 1024 * 1024;

/** The records of a file, some at a time, counted; throws {@link Refused} at the first that is wrong. */
async function* recordsIn(lines: AsyncGenerator<string>, counts: Record<string, number>, signal?: AbortSignal) {
  let batch: BackupRecord[] = [];
  let text = 0;
  let number = 1;
  let said: Record<string, number> | undefined;
  for await (const line of lines) {
    number += 1;
    if (signal?.aborted) throw new Refused({ code: 'cancelled' });
    if (said !== undefined) throw damaged(`line ${number} is after the end`);
    said = endOf(line);
    if (said !== undefined) continue;
    const record = fromLine(line);
    if (record === undefined) throw damaged(`line ${number} is no record`);
    counts[record[0]] = (counts[record[0]] ?? 0) + 1;
    batch.push(record);
    text += line.length;
    if (batch.length < RECORDS_AT_ONCE && text < TEXT_AT_ONCE) continue;
    yield batch;
    batch = [];
    text = 0;
  }
  if (batch.length > 0) yield batch;
  const isWhole = said !== undefined && sorted(said) === sorted(counts);
  if (!isWhole) throw damaged('not as many records as it says');
}

const sorted = (counts: Record<string, number>): string =>
  JSON.stringify(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));

async function put(connection: Connection, records: BackupRecord[], check: CheckRecord): Promise<void> {
  for (const [store, value] of records) {
    const isOurs = BACKED_UP.some((name) => name === store);
    const wrong = isOurs ? check(store, value) : 'no such store';
    if (wrong !== undefined) throw damaged(`${store}: ${wrong}`);
  }
  needed(await connection.use((database) => database.put('staged', { records })));
}

/** The records of an older version as those of this one. */
async function* migrated(batches: AsyncGenerator<BackupRecord[]>, schema: number): AsyncGenerator<BackupRecord[]> {
  await deleteDB(OLDER);
  const older = connect(OLDER, MIGRATIONS.slice(0, schema));
  for await (const batch of batches) {
    const written = await older.use(async (database) => {
      const names = [...new Set(batch.map(([store]) => store))] as 'documents'[];
      const transaction = database.transaction(names, 'readwrite');
      await inFull(transaction, async () => {
        for (const [store, value] of batch) {
          unheeded(transaction.objectStore(store as 'documents').put(value as never));
        }
        return Promise.resolve();
      });
    });
    if (!written.ok)
      throw isOfDisk(written.error.code) ? new Refused(written.error) : damaged(String(written.error.detail));
  }
  older.close();
  const present = connect(OLDER);
  yield* recordsOf(present);
  present.close();
}

const isOfDisk = (code: string): boolean => code === 'storage-full' || code === 'storage-blocked';

/** Forgets a file that was taken in, wholly or not, and was not asked for. */
export function discard(connection: Connection): Promise<Result<void>> {
  return settled(async () => {
    await deleteDB(OLDER);
    return connection.use((database) => database.clear('staged'));
  });
}

/**
 * Reads a whole file and lays it beside what is kept. Fails with `file-foreign`, `file-damaged`, `file-newer`,
 * `storage-…` or `cancelled`; then nothing of it remains. Nothing else is changed, whatever happens.
 */
export async function stage(connection: Connection, file: Blob, options: StageOptions): Promise<Result<Staged>> {
  const { check, onProgress, signal } = options;
  const staged = await settled(async () => {
    needed(await discard(connection));
    let read = 0;
    const lines = unpackedLines(file, (bytes) => onProgress?.((read += bytes)));
    const first = await lines.next();
    const schema = needed(await connection.use((database) => Promise.resolve(database.version)));
    const { schema: from, extension, made, settings } = headOf(first.done === true ? undefined : first.value, schema);
    const counts: Record<string, number> = {};
    const batches = recordsIn(lines, counts, signal);
    for await (const batch of from === schema ? batches : migrated(batches, from)) await put(connection, batch, check);
    return ok({ extension, made, settings, counts });
  });
  await (staged.ok ? deleteDB(OLDER) : discard(connection));
  return staged;
}

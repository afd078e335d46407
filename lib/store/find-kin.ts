/** Finds the acts that share a key with an act: at most a few for each key, however many there are. */
import type { Result } from '../model/result.ts';
import type { Connection, Database } from './connection.ts';
import type { ActRecord, KinKey, KinRecord } from './schema.ts';

/** For each key, on each side of the sitting: nobody reads more, and each costs time. */
export const PER_KEY = 20;

/** Acts that are looked at closely. */
const AT_MOST = 60;

/** A part of an index in one order. */
interface Span {
  range: IDBKeyRange;
  direction: 'next' | 'prev';
}

/** A recent method of IndexedDB that the types do not know yet; it gives the last records first in one request. */
interface WithAllRecords {
  getAllRecords?(options: {
    query: IDBKeyRange;
    direction: 'next' | 'prev';
    count: number;
  }): Promise<{ value: KinRecord }[]>;
}

type KinIndex = ReturnType<typeof kinIndex>;

const kinIndex = (database: Database) => database.transaction('kin').store.index('by-key');

/** Up to {@link PER_KEY} records of a span. Both ways take the same time whatever the index holds; the first is faster. */
async function firstOf(index: KinIndex, { range, direction }: Span): Promise<KinRecord[]> {
  const recent = index as unknown as WithAllRecords;
  if (recent.getAllRecords !== undefined) {
    const records = await recent.getAllRecords({ query: range, direction, count: PER_KEY });
    return records.map((record) => record.value);
  }
  const found: KinRecord[] = [];
  let cursor = await index.openCursor(range, direction);
  while (cursor !== null && found.length < PER_KEY) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** After every string: an array comes after any string among keys. */
const AFTER_ALL = [] as const;

const key = (name: string, session: string | typeof AFTER_ALL): KinKey => [name, session] as KinKey;

/** Before the sitting, the latest first; the sitting and after it, the next first. */
function spans(name: string, session: string | undefined): Span[] {
  if (session === undefined)
    return [{ range: IDBKeyRange.bound(key(name, ''), key(name, AFTER_ALL)), direction: 'prev' }];
  return [
    { range: IDBKeyRange.bound(key(name, ''), key(name, session), false, true), direction: 'prev' },
    { range: IDBKeyRange.bound(key(name, session), key(name, AFTER_ALL)), direction: 'next' },
  ];
}

/**
 * The acts that share the most first, where each key weighs less than the one before it: one act cited counts for more than
 * several words in common. Among equals the latest sitting.
 *
 * @param found for each key in order, the records that have it
 */
function ranked(found: readonly (readonly KinRecord[])[]): KinRecord[] {
  const shared = new Map<string, { weight: number; session: string; record: KinRecord }>();
  for (const [place, records] of found.entries()) {
    for (const record of records) {
      const weight = (shared.get(record.id)?.weight ?? 0) + 1 / (1 + place);
      shared.set(record.id, { weight, session: record.keys[0]?.[1] ?? '', record });
    }
  }
  return [...shared.values()]
    .sort((one, other) => other.weight - one.weight || (one.session < other.session ? 1 : -1))
    .slice(0, AT_MOST)
    .map(({ record }) => record);
}

/** An act found again, and an address that its document was read from. */
export interface Kin {
  record: ActRecord;
  address: string;
}

/** The act, if it and an address of it are still there. */
async function kinOf(transaction: KinTransaction, { id, address }: KinRecord): Promise<Kin | undefined> {
  const record = await transaction.objectStore('acts').get(id);
  if (record === undefined) return undefined;
  if (address !== undefined) return { record, address };
  const found = await transaction.objectStore('addresses').index('by-hash').get(record.sha256);
  return found && { record, address: found.address };
}

type KinTransaction = ReturnType<typeof kinTransaction>;

const kinTransaction = (database: Database) => database.transaction(['acts', 'addresses']);

/**
 * The acts that share at least one key, those that share most first.
 *
 * @param keys of the act that relations are sought for, the strongest first
 * @param session its date; undefined if it has none, then the latest acts are taken
 * @param except hash of its own document
 */
export function findKin(
  connection: Connection,
  keys: readonly string[],
  session: string | undefined,
  except: string,
): Promise<Result<Kin[]>> {
  return connection.use(async (database) => {
    const index = kinIndex(database);
    const found = await Promise.all(
      keys.map(async (name) => {
        const records = await Promise.all(spans(name, session).map((span) => firstOf(index, span)));
        return records.flat().filter((record) => record.sha256 !== except);
      }),
    );
    const nearest = ranked(found);
    const transaction = kinTransaction(database);
    const kin = await Promise.all(nearest.map((one) => kinOf(transaction, one)));
    return kin.filter((one) => one !== undefined);
  });
}

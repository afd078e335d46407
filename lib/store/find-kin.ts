/** Finds the acts that share a key with an act: at most a few for each key, however many there are. */
import type { Result } from '../model/result.ts';
import type { Connection, Database } from './connection.ts';
import type { ActRecord, KinKey } from './schema.ts';

/** For each key, on each side of the sitting: nobody reads more, and each costs time. */
export const PER_KEY = 20;

/** Acts that are looked at closely. */
const AT_MOST = 60;

/** A part of an index in one order. */
interface Span {
  range: IDBKeyRange;
  direction: 'next' | 'prev';
}

/** Since `getAllRecords` there is, `getAllKeys` takes a direction too; the types do not know it yet. */
interface WithDirection {
  getAllRecords?: unknown;
  getAllKeys(options: { query: IDBKeyRange; direction: 'next' | 'prev'; count: number }): Promise<string[]>;
}

type KinTransaction = ReturnType<typeof kinTransaction>;

const kinTransaction = (database: Database) => database.transaction(['kin', 'acts', 'addresses']);

/**
 * Identifiers of up to {@link PER_KEY} acts of a span: what else is stored beside them is not even read. Both ways take the same time
 * whatever the index holds; the first is faster.
 */
async function firstOf(transaction: KinTransaction, { range, direction }: Span): Promise<string[]> {
  const index = transaction.objectStore('kin').index('by-key');
  const recent = index as unknown as WithDirection;
  if (recent.getAllRecords !== undefined) return recent.getAllKeys({ query: range, direction, count: PER_KEY });
  const found: string[] = [];
  let cursor = await index.openKeyCursor(range, direction);
  while (cursor !== null && found.length < PER_KEY) {
    found.push(cursor.primaryKey);
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
 * several words in common. Among equals those nearest to the sitting.
 *
 * @param found for each key in order, the acts that have it on either side of the sitting, the nearest first
 */
function ranked(found: readonly (readonly string[])[][]): string[] {
  const shared = new Map<string, { weight: number; distance: number }>();
  for (const [place, sides] of found.entries()) {
    for (const side of sides) {
      for (const [distance, id] of side.entries()) {
        const before = shared.get(id) ?? { weight: 0, distance };
        shared.set(id, { weight: before.weight + 1 / (1 + place), distance: Math.min(before.distance, distance) });
      }
    }
  }
  return [...shared]
    .sort(([, one], [, other]) => other.weight - one.weight || one.distance - other.distance)
    .slice(0, AT_MOST)
    .map(([id]) => id);
}

/** An act found again, and an address that its document was read from. */
export interface Kin {
  record: ActRecord;
  address: string;
}

/** The act, if it and an address of it are still there. */
async function kinOf(transaction: KinTransaction, id: string): Promise<Kin | undefined> {
  const record = await transaction.objectStore('acts').get(id);
  if (record === undefined) return undefined;
  if (record.address !== undefined) return { record, address: record.address };
  const found = await transaction.objectStore('addresses').index('by-hash').get(record.sha256);
  return found && { record, address: found.address };
}

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
  const isOther = (id: string): boolean => !id.startsWith(`${except}#`);
  return connection.use(async (database) => {
    const transaction = kinTransaction(database);
    const found = await Promise.all(
      keys.map((name) =>
        Promise.all(spans(name, session).map(async (span) => (await firstOf(transaction, span)).filter(isOther))),
      ),
    );
    const kin = await Promise.all(ranked(found).map((id) => kinOf(transaction, id)));
    return kin.filter((one) => one !== undefined);
  });
}

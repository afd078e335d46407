/** How fast the kin of one act of many is found, and how fast IndexedDB gives anything at all. */
import { actId, connect, findKin, PER_KEY, STORE_NAME } from '../../../lib/store/index.ts';
import { syntheticAct } from '../synthetic-acts.ts';

const connection = connect(STORE_NAME);

/** Hash of the file that holds the act of a number. */
export const hashOf = (n: number): string => n.toString(16).padStart(64, '0');
const idOf = (n: number): string => actId(hashOf(n), 0);

/**
 * Keys as acts have them: some that a handful of acts share, however many there are (a beneficiary, an act cited), and some
 * that a good part of all share (a programme, a budget line): more than are looked at, in collections of any size.
 */
export const keysOf = (n: number, acts: number): string[] => [
  `beneficiary:${n % Math.ceil(acts / 5)}`,
  `cites:${n % Math.ceil(acts / 3)}`,
  `programme:${n % 20}`,
  `line:${n % 12}`,
  `subject:${n % 7}`,
];

export interface LookUp {
  /** Milliseconds of the look-up itself. */
  ours: number;
  /** Of as many requests for keys, and for records, without anything made of them: the browser's own part of it. */
  bare: number;
  /** Of one request for one record. */
  one: number;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });

/** The acts of each key twice, as before and after a sitting; then as many acts as were found. */
async function bareRequests(database: IDBDatabase, keys: readonly string[], ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(['kin', 'acts']);
  const index = transaction.objectStore('kin').index('by-key');
  const acts = transaction.objectStore('acts');
  await Promise.all(
    [...keys, ...keys].map((key) => answered(index.getAllKeys(IDBKeyRange.bound([key, ''], [key, []]), PER_KEY))),
  );
  await Promise.all(ids.map((id) => answered(acts.get(id))));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Some look-ups, for acts from all over the collection. */
export async function lookUp(acts: number, times: number): Promise<LookUp[]> {
  const database = await answered(indexedDB.open(STORE_NAME));
  const taken: LookUp[] = [];
  for (let time = 0; time < times; time++) {
    const n = Math.floor((time * acts) / times);
    const session = syntheticAct(n, acts).session?.value;
    const keys = keysOf(n, acts);
    let count = 0;
    const ours = await timed(async () => {
      const found = await findKin(connection, keys, session, 'none');
      if (!found.ok || found.value.length === 0) throw new Error(`nothing is related to act ${n}`);
      count = found.value.length;
    });
    // Of another act, and other acts: what was just read is read more quickly.
    const other = (n + Math.floor(acts / 2)) % acts;
    const ids = Array.from({ length: count }, (_, at) => idOf(Math.floor(other + (at * acts) / count) % acts));
    const bare = await timed(() => bareRequests(database, keysOf(other, acts), ids));
    const one = await timed(() =>
      answered(
        database
          .transaction('acts')
          .objectStore('acts')
          .get(idOf(other + 1)),
      ),
    );
    taken.push({ ours, bare, one });
  }
  database.close();
  return taken;
}

/** Writes all that is known of a document at once: after a fault there is all of it, or what was there before. */
import type { Learnt } from '../model/learnt.ts';
import type { Deliberation } from '../model/reading.ts';
import type { Result } from '../model/result.ts';
import type { TextPage } from '../model/page.ts';
import { actId, actsOf } from './act-id.ts';
import { visited, type Visit } from './addresses.ts';
import type { Connection, Database } from './connection.ts';
import { packPages } from './lines-codec.ts';
import type { DocumentRecord, StoreSchema } from './schema.ts';

/** One deliberation, and how it will be found from others. */
export interface ActToStore {
  act: Deliberation;
  learnt: Learnt;
  /** Relation keys. */
  keys: string[];
}

export interface DocumentToStore {
  document: DocumentRecord;
  /** In the reading's order. */
  acts: ActToStore[];
  /** Absent if the document was read again from the text that is stored already. */
  pages?: readonly TextPage[];
  /** Absent if it was read again without fetching. */
  visit?: Visit;
}

const STORES = ['documents', 'addresses', 'acts', 'kin', 'lines'] as const;

type Put = { [S in (typeof STORES)[number]]: { store: S; value: StoreSchema[S]['value'] } }[(typeof STORES)[number]];

/** Every record of the document but that of its address, which depends on what is there already. */
function records({ document: { sha256 }, document, acts }: DocumentToStore, gzip: ArrayBuffer | undefined): Put[] {
  return [
    { store: 'documents', value: document },
    ...(gzip === undefined ? [] : [{ store: 'lines', value: { sha256, gzip } } as const]),
    ...acts.flatMap(({ act, learnt, keys }, index): Put[] => {
      const id = actId(sha256, index);
      const session = act.session?.value ?? '';
      return [
        { store: 'acts', value: { id, sha256, act, learnt } },
        { store: 'kin', value: { id, sha256, keys: keys.map((key) => [key, session]) } },
      ];
    }),
  ];
}

/**
 * The requests of a transaction are not waited for one by one: if one fails the transaction ends, and that is waited for.
 */
const unheeded = (request: Promise<unknown>): void => void request.catch(() => {});

async function writeAll(database: Database, toStore: DocumentToStore, gzip: ArrayBuffer | undefined): Promise<void> {
  const { document, visit } = toStore;
  const transaction = database.transaction(STORES, 'readwrite');
  unheeded(transaction.done);
  try {
    const earlier = await transaction.objectStore('documents').get(document.sha256);
    const address = visit && (await transaction.objectStore('addresses').get(visit.address));
    // An earlier reading of the same bytes may have found more acts than this one.
    for (const store of ['acts', 'kin'] as const) {
      unheeded(transaction.objectStore(store).delete(actsOf(document.sha256)));
    }
    const kept = { ...document, retrieved: earlier?.retrieved ?? document.retrieved };
    for (const { store, value } of records({ ...toStore, document: kept }, gzip)) {
      unheeded(transaction.objectStore(store).put(value as never));
    }
    if (visit !== undefined) {
      unheeded(transaction.objectStore('addresses').put(visited(address, visit, document.sha256)));
    }
    await transaction.done;
  } catch (error) {
    throw await aborted(transaction, error);
  }
}

/** Makes sure that nothing of the transaction remains; says why it failed. A full disk shows on it alone. */
async function aborted(
  transaction: { abort(): void; done: Promise<void>; error: DOMException | null },
  error: unknown,
) {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself already.
  }
  await transaction.done.catch(() => {});
  return transaction.error ?? error;
}

/**
 * Stores a document with its address, acts, ties and text.
 *
 * Errors: `storage-full`, `storage-blocked`, `storage-failed`; nothing of it is then kept, and nothing older is lost.
 */
export async function writeDocument(connection: Connection, toStore: DocumentToStore): Promise<Result<void>> {
  // Compressed before the transaction opens: it would end while we wait for anything else than its own requests.
  const gzip = toStore.pages && (await packPages(toStore.pages));
  return connection.use((database) => writeAll(database, toStore, gzip));
}

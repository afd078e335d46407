/** Writes all that is known of a document at once: after a fault there is all of it, or what was there before. */
import type { Audit } from '../model/act-row.ts';
import type { Learnt } from '../model/learnt.ts';
import type { Deliberation } from '../model/reading.ts';
import type { Result } from '../model/result.ts';
import type { TextPage } from '../model/page.ts';
import { actId, actsOf } from './act-id.ts';
import { visited, type Visit } from './addresses.ts';
import { tellingRows } from './changes.ts';
import type { Connection, Database } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import { endJob } from './jobs.ts';
import { packPages } from './lines-codec.ts';
import { putRows, type RowTransaction } from './rows.ts';
import { putSittings, type SittingTransaction } from './sittings.ts';
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
  /** Checks an act as the user corrected it; without it, its row has the checks of the reading. */
  audit?: Audit;
}

const STORES = [
  'documents',
  'addresses',
  'acts',
  'kin',
  'lines',
  'jobs',
  'annotations',
  'rows',
  'sittings',
  'indexed',
] as const;

type Kept = 'documents' | 'acts' | 'kin' | 'lines';

type Put = { [S in Kept]: { store: S; value: StoreSchema[S]['value'] } }[Kept];

/** Every record of the document but that of its address, which depends on what is there already. */
export function recordsToPut(
  { document: { sha256 }, document, acts, visit }: DocumentToStore,
  gzip: ArrayBuffer | undefined,
): Put[] {
  const address = visit && { address: visit.address };
  return [
    { store: 'documents', value: document },
    ...(gzip === undefined ? [] : [{ store: 'lines', value: { sha256, gzip } } as const]),
    ...acts.flatMap(({ act, learnt, keys }, index): Put[] => {
      const id = actId(sha256, index);
      const session = act.session?.value ?? '';
      return [
        { store: 'acts', value: { id, sha256, act, learnt, ...address } },
        { store: 'kin', value: { id, sha256, keys: keys.map((key) => [key, session]) } },
      ];
    }),
  ];
}

async function writeAll(database: Database, toStore: DocumentToStore, gzip: ArrayBuffer | undefined): Promise<void> {
  const { document, visit } = toStore;
  const transaction = database.transaction(STORES, 'readwrite');
  await inFull(transaction, async () => {
    const earlier = await transaction.objectStore('documents').get(document.sha256);
    const address = visit && (await transaction.objectStore('addresses').get(visit.address));
    // An earlier reading of the same bytes may have found more acts than this one.
    for (const store of ['acts', 'kin'] as const) {
      unheeded(transaction.objectStore(store).delete(actsOf(document.sha256)));
    }
    // Its acts may be others now, and so may their texts: they are indexed anew.
    unheeded(transaction.objectStore('indexed').delete(document.sha256));
    const kept = { ...document, retrieved: earlier?.retrieved ?? document.retrieved };
    for (const { store, value } of recordsToPut({ ...toStore, document: kept }, gzip)) {
      unheeded(transaction.objectStore(store).put(value as never));
    }
    if (visit !== undefined) {
      unheeded(transaction.objectStore('addresses').put(visited(address, visit, document.sha256)));
      await endJob(transaction.objectStore('jobs'), visit.address);
    }
    await putRows(transaction as unknown as RowTransaction, document.sha256, toStore.audit);
    await putSittings(transaction as unknown as SittingTransaction, document.sha256);
  });
}

/**
 * Stores a document with its address, acts, rows, sittings, ties and text, and ends the job of a visit in the same transaction: whatever
 * dies meanwhile, no document is read twice, and none is forgotten.
 *
 * Errors: `storage-full`, `storage-blocked`, `storage-failed`; nothing of it is then kept, and nothing older is lost.
 */
export async function writeDocument(connection: Connection, toStore: DocumentToStore): Promise<Result<void>> {
  // Compressed before the transaction opens: it would end while we wait for anything else than its own requests.
  const gzip = toStore.pages && (await packPages(toStore.pages));
  const { sha256 } = toStore.document;
  return tellingRows(
    { sha256 },
    connection.use((database) => writeAll(database, toStore, gzip)),
  );
}

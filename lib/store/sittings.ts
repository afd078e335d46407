/** The sittings of all acts, as the user corrected them: derived from what is stored of their documents, and written together with it. */
import type { IDBPObjectStore } from 'idb';
import { applyCorrections } from '../model/apply-corrections.ts';
import type { Result } from '../model/result.ts';
import { type ActOfSitting, type Sitting, sittingKey, withActs, withoutDocument } from '../model/sitting.ts';
import { actsOf, place } from './act-id.ts';
import type { Connection } from './connection.ts';
import { unheeded } from './in-full.ts';
import type { StoreSchema } from './schema.ts';

const STORES = ['acts', 'annotations', 'sittings'] as const;

/** Of a transaction that has at least these stores. */
export interface SittingTransaction {
  objectStore<N extends (typeof STORES)[number]>(
    name: N,
  ): IDBPObjectStore<StoreSchema, ArrayLike<(typeof STORES)[number]>, N, 'readwrite'>;
}

/**
 * Derives anew what the sittings hold of a document's acts, from what the transaction holds of them; of a document that has no acts
 * (any more), nothing is left.
 */
export async function putSittings(transaction: SittingTransaction, sha256: string): Promise<void> {
  const sittings = transaction.objectStore('sittings');
  const acts = await transaction.objectStore('acts').getAll(actsOf(sha256));
  acts.sort((one, other) => place(one) - place(other));
  const written = await transaction.objectStore('annotations').get(sha256);
  const read = acts.map(({ act }) => act);
  const corrected = applyCorrections(read, written?.corrections ?? []).acts;
  const changed = new Map<string, Sitting | undefined>();
  for (const sitting of await sittings.index('by-document').getAll(sha256)) {
    changed.set(sitting.key, withoutDocument(sitting, sha256));
  }
  const byKey = new Map<string, ActOfSitting[]>();
  for (const [index, record] of acts.entries()) {
    const act = corrected[index] ?? record.act;
    const key = sittingKey(act);
    byKey.set(key, [...(byKey.get(key) ?? []), { ...record, act }]);
  }
  for (const [key, ofSitting] of byKey) {
    const before = changed.has(key) ? changed.get(key) : await sittings.get(key);
    const sitting = withActs(key, before, ofSitting);
    changed.set(key, sitting.acts.length > 0 ? sitting : undefined);
  }
  for (const [key, sitting] of changed) unheeded(sitting ? sittings.put(sitting) : sittings.delete(key));
}

/** So many sittings, in the order of their keys. @param after key of the last one that the caller has */
export const sittingsAfter = (connection: Connection, after: string, count: number): Promise<Result<Sitting[]>> =>
  connection.use((database) => database.getAll('sittings', IDBKeyRange.lowerBound(after, true), count));

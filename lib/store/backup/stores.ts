/** What a back-up does with each store. Whoever adds a store says it here. */
import type { StoreNames } from 'idb';
import type { StoreSchema } from '../schema.ts';

export type StoreName = StoreNames<StoreSchema>;

type Treatment =
  /** In the file, beside the other records of the same document: their keys begin with its hash. */
  | 'of-document'
  /** In the file, after all documents. */
  | 'of-its-own'
  /** Not in the file: derived from what is, and derived anew. */
  | 'derived'
  /** Not in the file: work under way on this machine. */
  | 'work';

export const TREATMENTS = {
  documents: 'of-document',
  acts: 'of-document',
  kin: 'of-document',
  lines: 'of-document',
  annotations: 'of-document',
  files: 'of-document',
  addresses: 'of-its-own',
  merges: 'of-its-own',
  rows: 'derived',
  sittings: 'derived',
  indexed: 'derived',
  segments: 'derived',
  blocks: 'derived',
  jobs: 'work',
  batches: 'work',
  listed: 'work',
  staged: 'work',
} as const satisfies Record<StoreName, Treatment>;

const having = (treatment: Treatment): StoreName[] =>
  (Object.keys(TREATMENTS) as StoreName[]).filter((name) => TREATMENTS[name] === treatment);

/** `documents` first. */
export const OF_DOCUMENT = having('of-document');
export const OF_ITS_OWN = having('of-its-own');
export const BACKED_UP: readonly StoreName[] = [...OF_DOCUMENT, ...OF_ITS_OWN];
export const ALL_STORES = Object.keys(TREATMENTS) as StoreName[];

/** In any store {@link OF_DOCUMENT}: keys are the hash itself, or the hash and more after `#`; `$` follows it. */
export const recordsOfDocument = (sha256: string): IDBKeyRange => IDBKeyRange.bound(sha256, `${sha256}$`, false, true);

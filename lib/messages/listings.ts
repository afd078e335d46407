/** What shells ask of the engine about listings that are read as a whole. */
import * as v from 'valibot';
import { BATCH_ACTIONS, LONGEST_NAME, MOST_PAGES, type BatchDocument, type BatchProgress } from '../model/batch.ts';
import { address, id, MAX_ADDRESSES, ownId } from './parts.ts';

/** What a page calls itself or a document: any text, cut to its longest by whoever sends it. */
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

export const listingRequests = [
  /**
   * Read every document that a page lists; with `batch`, add them to that listing. `next` is the page after it, if it names
   * one; `byScript`: only a script turns its pages.
   */
  v.strictObject({
    kind: v.literal('read-listing'),
    id,
    listing: address,
    title: name,
    documents: v.pipe(v.array(v.strictObject({ address, label: name })), v.maxLength(MAX_ADDRESSES)),
    next: v.optional(address),
    byScript: v.optional(v.boolean()),
    batch: v.optional(ownId),
  }),
  /** Every listing that is or was read, the latest first. From then on, notices come for each of them. */
  v.strictObject({ kind: v.literal('batches'), id }),
  /** The documents of a listing, in its order, and what became of each. */
  v.strictObject({ kind: v.literal('batch-documents'), id, batch: ownId }),
  v.strictObject({ kind: v.literal('batch'), id, batch: ownId, action: v.picklist(BATCH_ACTIONS) }),
  /** Read so many of the pages after the last one that was read. */
  v.strictObject({
    kind: v.literal('batch-pages'),
    id,
    batch: ownId,
    pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PAGES)),
  }),
] as const;

export interface ListingReplyValues {
  'read-listing': BatchProgress;
  batches: BatchProgress[];
  'batch-documents': BatchDocument[];
  batch: BatchProgress;
  'batch-pages': BatchProgress;
}

/** The engine's own word on a listing. */
export interface BatchNotice {
  kind: 'batch';
  batch: BatchProgress;
}

export const batchNotice = v.looseObject({
  kind: v.literal('batch'),
  batch: v.looseObject({ id: ownId, listing: address, state: v.string() }),
});

/** To the background: the toolbar button says it, and what only a listing needed is given back when it is over. */
export const listingProgress = v.strictObject({
  kind: v.literal('listing-progress'),
  batch: ownId,
  isOpen: v.boolean(),
  isRunning: v.boolean(),
  done: id,
  all: id,
});

export type ListingProgress = v.InferOutput<typeof listingProgress>;

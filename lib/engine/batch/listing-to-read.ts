/** A listing that is to be read, from the page that shows it. */
import type { BatchDocument, Paging } from '../../model/batch.ts';
import { ok, type Result } from '../../model/result.ts';
import {
  addBatch,
  addListed,
  findBatch,
  findBatches,
  findListed,
  removeBatch,
  type BatchRecord,
  type Connection,
} from '../../store/index.ts';
import { documentAddress } from '../address.ts';
import { hostOf } from '../queue/host-queues.ts';

export interface ListingToRead {
  /** The address of the page that lists the documents. */
  listing: string;
  title: string;
  /** With an end: what the asker may not have read. */
  documents: readonly BatchDocument[];
  /** The page after it, where it names one. */
  next?: string;
  /** Its pages are turned by a script. */
  byScript?: boolean;
  /** A listing that is known, to which the documents are added. */
  batch?: string;
}

/** More documents than any listing holds; whoever collects more begins another. */
export const MOST_LISTED = 10_000;

/** Accounts of listings that are kept; of more, the oldest that are over are forgotten. */
const MOST_KEPT = 100;

const isOpen = ({ state }: BatchRecord): boolean => state === 'running' || state === 'paused';

/** Each document once, by its stored name, without those that are there. */
export function freshOf(documents: readonly BatchDocument[], there: ReadonlySet<string>): BatchDocument[] {
  const fresh = new Map<string, BatchDocument>();
  for (const document of documents) {
    const address = documentAddress(document.address);
    if (!there.has(address) && !fresh.has(address)) fresh.set(address, { ...document, address });
  }
  return [...fresh.values()].slice(0, MOST_LISTED - there.size);
}

function pagingOf({ listing, next: named, byScript }: ListingToRead): BatchRecord['paging'] {
  // The pages of a listing are on its own host.
  const next = named !== undefined && hostOf(named) === hostOf(listing) ? named : undefined;
  const end = next === undefined ? ({ kind: byScript === true ? 'by-script' : 'last' } as const) : undefined;
  const paging: Paging = { read: 1, wanted: 0, ...(next !== undefined && { next }), ...(end && { end }) };
  return { ...paging, pages: [documentAddress(listing)] };
}

/** Of a listing whose next page the user turned to, to add its documents: it goes on behind that one. Undefined for any other page. */
function pagingBehind({ paging }: BatchRecord, asked: ListingToRead): BatchRecord['paging'] | undefined {
  const page = documentAddress(asked.listing);
  if (paging.next === undefined || documentAddress(paging.next) !== page) return undefined;
  const { next: _turned, end: _before, ...before } = paging;
  const pages = [...before.pages, page];
  const { next, end } = pagingOf(asked);
  const leadsBack = next !== undefined && pages.includes(documentAddress(next));
  return {
    ...before,
    read: before.read + 1,
    pages,
    ...(next !== undefined && !leadsBack && { next }),
    ...(leadsBack ? { end: { kind: 'nothing-new' } } : end && { end }),
  };
}

/** Adds to the account of a listing. Undefined if it is kept no more. */
export async function addTo(
  connection: Connection,
  batch: BatchRecord,
  documents: readonly BatchDocument[],
  changes: Parameters<typeof addListed>[3],
): Promise<Result<BatchRecord | undefined>> {
  const listed = await findListed(connection, batch.id);
  if (!listed.ok) return listed;
  const there = new Set(listed.value.map(({ address }) => address));
  return addListed(connection, batch.id, freshOf(documents, there), changes);
}

async function forgetOldest(connection: Connection, batches: readonly BatchRecord[]): Promise<void> {
  for (const { id } of batches.filter((batch) => !isOpen(batch)).slice(MOST_KEPT - 1)) {
    await removeBatch(connection, id);
  }
}

/**
 * Writes a listing down; what is being read already is added to. Undefined if it should be added to one that is kept no more.
 */
export async function addDocuments(
  connection: Connection,
  asked: ListingToRead,
): Promise<Result<BatchRecord | undefined>> {
  const { listing, title, documents, batch: id } = asked;
  const found = await (id === undefined ? findBatches(connection) : findBatch(connection, id));
  if (!found.ok) return found;
  const all = Array.isArray(found.value) ? found.value : [];
  const known = Array.isArray(found.value)
    ? all.find((batch) => isOpen(batch) && batch.listing === documentAddress(listing))
    : found.value;
  if (known !== undefined) {
    const paging = pagingBehind(known, asked);
    return addTo(connection, known, documents, { state: 'running', ...(paging && { paging }) });
  }
  if (id !== undefined) return ok(undefined);
  await forgetOldest(connection, all);
  const batch = {
    id: crypto.randomUUID(),
    listing: documentAddress(listing),
    title,
    started: new Date(Date.now()).toISOString(),
    state: 'running',
    again: 'none',
    paging: pagingOf(asked),
  } as const;
  return addBatch(connection, batch, freshOf(documents, new Set()));
}

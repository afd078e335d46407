import type { BatchProgress } from '../../model/batch.ts';
import type { ListedPage } from '../../model/document.ts';
import type { Batches } from '../session/batches.ts';
import { useDocuments } from './use-documents.ts';

/** What listing the documents of a page are of. */
export interface PageListing {
  /** It was read from this page, or holds all of its documents. */
  batch?: BatchProgress;
  /** It was read from another page of the same list, it seems: the reader may have turned it. */
  near?: BatchProgress;
  /** How many documents of the page the one or the other does not have yet. */
  fresh: number;
}

export function useListing(page: ListedPage, batches: Batches): PageListing {
  const own = batches.ofPage(page.address);
  const near = own === undefined ? batches.ofOtherPage(page.address) : undefined;
  const candidate = own ?? near;
  const documents = useDocuments(batches, candidate?.id, [candidate?.listed]);
  if (candidate === undefined || documents === undefined) return { ...(own && { batch: own }), fresh: 0 };
  const there = new Set(documents.map(({ address }) => address));
  const fresh = page.documents.filter(({ address }) => !there.has(address.replace(/#.*$/s, ''))).length;
  const isOurs = own !== undefined || (fresh === 0 && page.documents.length > 0);
  return { ...(isOurs ? { batch: candidate } : { near: candidate }), fresh };
}

import type { ListedDocument, ListedPage } from '../../../lib/model/document.ts';
import { squeezed } from './link-context.ts';
import { pagingOf } from './paging.ts';

/** A page with the documents that it lists, what it calls itself, and how its pages are turned. */
export function listedPage(page: Document, documents: readonly ListedDocument[]): ListedPage {
  const address = new URL(page.location.href);
  const title = squeezed(page.querySelector('h1')?.textContent) || squeezed(page.title);
  return { address: address.href, title, documents, ...pagingOf(page, address) };
}

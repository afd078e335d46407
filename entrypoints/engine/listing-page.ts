/**
 * Takes a page of a listing apart as the marks would where it is shown. It is parsed as data: nothing of it is loaded or run.
 */
import type { ReadListingPage } from '../../lib/engine/batch/page-turner.ts';
import type { ListedDocument } from '../../lib/model/document.ts';
import { siteOf } from '../../lib/sites/registry.ts';
import { recogniserAnywhere } from '../in-page/links/anywhere.ts';
import { labelOf } from '../in-page/links/link-context.ts';
import { pagingOf } from '../in-page/links/paging.ts';
import { recogniserOf } from '../in-page/links/recogniser.ts';

/** What has an address of its own; the rest is for the page's scripts. */
const leads = (written: string): boolean => written !== '' && !/^(?:#|javascript:)/i.test(written);

/**
 * Where the links of a page lead from: it may say so itself. Our own pages admit no `<base>`, also of a document that is
 * only parsed, so that its links are written out instead.
 */
function writeOutLinks(page: Document, address: URL): URL {
  const written = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(written, address) ? new URL(written, address) : address;
  for (const link of page.querySelectorAll('a[href],link[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (leads(href) && URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
  }
  return base;
}

export const readListingPage: ReadListingPage = (html, address) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = writeOutLinks(page, address);
  const recogniser =
    siteOf(address) === undefined
      ? recogniserAnywhere(page, () => address, base.href)
      : recogniserOf(page, () => address);
  const recognise = recogniser.look();
  const documents = new Map<string, ListedDocument>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>(recogniser.candidates)) {
    const found = recognise(link);
    if (found?.kind !== 'document' || documents.has(found.address)) continue;
    documents.set(found.address, { address: found.address, label: labelOf(link) });
  }
  return { documents: [...documents.values()], ...pagingOf(page, address) };
};

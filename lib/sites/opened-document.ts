/** Documents that are open in a tab: under which address they are known, and which address looks like one. */
import { documentAddress } from './document-address.ts';
import { SITES } from './registry.ts';
import type { ParsedAddress } from './site.ts';

/**
 * The address that listings give to the document, so that what was read from there is found again; of a document of no
 * declared site its own, without the reader's place in it.
 *
 * @param tab address of a tab that shows a PDF
 */
export function openedDocument(tab: ParsedAddress & { readonly href: string }): string {
  for (const site of SITES) {
    const known = documentAddress(site, tab);
    if (known !== undefined) return known.address;
  }
  return tab.href.replace(/#.*$/s, '');
}

/** Whether an address has the shape of a document's: of a declared site, or any file whose name ends in `.pdf`. */
export const looksLikeDocument = (tab: ParsedAddress): boolean =>
  /\.pdf$/i.test(tab.pathname) || SITES.some((site) => documentAddress(site, tab) !== undefined);

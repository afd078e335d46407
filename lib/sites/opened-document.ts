/** Under which address a document that is open in a tab is known. */
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

/** Where the words of a grant are shown: the annotated document, another page of the extension. */
import { browser } from 'wxt/browser';
import type { GrantLine } from '../../lib/model/collection.ts';
import { placeHash } from '../../lib/ui/reader/reader-address.ts';

/** Undefined where the document is not known by an address that the reader opens. */
export function passageOf({ act: { id, address, page }, grant, place }: GrantLine): string | undefined {
  if (!/^https?:/.test(address)) return undefined;
  const field = `grants.${place}.${grant.amountCents === undefined ? 'beneficiary' : 'amountCents'}`;
  const act = Number(id.slice(id.indexOf('#') + 1));
  return browser.runtime.getURL('/reader.html') + placeHash({ address, page, act, field });
}

import { browser } from 'wxt/browser';
import { scopeOf } from '../../lib/collection/names.ts';
import { profileParameters } from '../../lib/model/profile-address.ts';
import type { NamedBeneficiary } from '../../lib/ui/panel/beside-document.ts';

/**
 * Opens the collection in a tab of its own.
 *
 * @param openerTabId the tab beside which it opens, if it was asked for from one
 * @param hash of its address: what it shows first
 */
export async function openLibrary(openerTabId?: number, hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/library.html') + hash;
  await browser.tabs.create(openerTabId === undefined ? { url } : { url, openerTabId });
}

/** Shows a beneficiary's page. */
export function beneficiaryHash({ name, authority, address }: NamedBeneficiary): string {
  const key = { of: 'beneficiary', scope: scopeOf(authority, address), name } as const;
  return `#${new URLSearchParams(profileParameters(key)).toString()}`;
}

/** Leads from the panel to the annotated document and the collection, pages of the extension that only the background can open. */
import { browser } from 'wxt/browser';
import { LONGEST_QUOTE, type ToBackground } from '../../lib/messages.ts';
import type { BesideDocument, NamedBeneficiary } from '../../lib/ui/panel/beside-document.ts';

function ask(address: string, page: number, quote?: string, version?: string): void {
  const message: ToBackground = {
    kind: 'document-wanted',
    address,
    page,
    ...(quote !== undefined && { quote: quote.slice(0, LONGEST_QUOTE) }),
    ...(version !== undefined && { version }),
  };
  void browser.runtime.sendMessage(message);
}

export const openAnnotated = (address: string): void => ask(address, 1);

const openLibrary = (beneficiary?: NamedBeneficiary): void =>
  void browser.runtime.sendMessage({
    kind: 'library-wanted',
    ...(beneficiary && { beneficiary }),
  } satisfies ToBackground);

/** Each passage and each document in a tab of its own. */
export const IN_NEW_TABS: BesideDocument = {
  onShowPassage: (address, { page, quote }, version) => ask(address, page, quote, version),
  onOpen: (address, page) => ask(address, page),
  onLibrary: () => openLibrary(),
  onBeneficiary: openLibrary,
};

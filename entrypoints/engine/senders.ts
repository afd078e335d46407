import { browser } from 'wxt/browser';

/** The part of `runtime.MessageSender` that is looked at. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** Of this extension: its pages, and its scripts in other pages. */
export const isOurs = (sender: Sender | undefined): boolean => sender?.id === browser.runtime.id;

/** A page of this extension, where no other site's code runs. The browser says so, not the sender. */
export const isOurPage = (sender: Sender | undefined): boolean =>
  isOurs(sender) && sender?.url?.startsWith(browser.runtime.getURL('/')) === true;

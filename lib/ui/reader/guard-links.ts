/** Links inside of a document are its author's, not ours: none is followed before its address was shown. */
import { safeAddress } from '../safe-address.ts';

/**
 * Catches every way of following a link with the pointer or the keyboard. Links inside of the document (their address is
 * the page's own with a hash) go their way; what is neither http nor https goes nowhere.
 *
 * @param onLeave with an address that the reader is to be asked about
 * @returns stops
 */
export function guardLinks(container: HTMLElement, onLeave: (address: string) => void): () => void {
  const heard = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')?.startsWith('#') === true) return;
    event.preventDefault();
    event.stopPropagation();
    const address = safeAddress(link.href);
    if (address !== undefined) onLeave(address);
  };
  const events = ['click', 'auxclick'] as const;
  for (const event of events) container.addEventListener(event, heard, { capture: true });
  return () => {
    for (const event of events) container.removeEventListener(event, heard, { capture: true });
  };
}

import type { ComponentChildren } from 'preact';
import { safeAddress } from '../safe-address.ts';

export interface PlainLinkProps {
  /** From a page: if it is not http(s), the words stay and the link goes. */
  address: string;
  /** « (nouvel onglet) » */
  newTab: string;
  children: ComponentChildren;
}

/** A link to a document or its page: opens beside, and tells it nothing of where the reader comes from. */
export function PlainLink({ address, newTab, children }: PlainLinkProps) {
  const safe = safeAddress(address);
  if (safe === undefined) return <span>{children}</span>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> {newTab}</span>
    </a>
  );
}

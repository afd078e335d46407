import type { ComponentChildren } from 'preact';
import { safeAddress } from '../safe-address.ts';
import { usePanel } from './panel-context.ts';

export interface ExternalLinkProps {
  /** May come from a page or a document: if it is not http(s), the words stay and the link goes. */
  address: string | undefined;
  children: ComponentChildren;
  class?: string;
}

/** A link to a document: opens beside the page, and tells it nothing of where the reader comes from. */
export function ExternalLink({ address, children, class: className }: ExternalLinkProps) {
  const { t } = usePanel();
  const safe = address === undefined ? undefined : safeAddress(address);
  if (safe === undefined) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={safe} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> {t('panel.new-tab')}</span>
    </a>
  );
}

import type { ComponentChildren } from 'preact';
import { usePanel } from './panel-context.ts';

/** The document's own words: French, and marked so where the interface is not. */
export function Quoted({ children, class: className }: { children: ComponentChildren; class?: string }) {
  const { language } = usePanel();
  return (
    <span class={className} lang={language === 'fr' ? undefined : 'fr'}>
      {children}
    </span>
  );
}

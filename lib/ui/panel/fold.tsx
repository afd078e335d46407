import type { ComponentChildren } from 'preact';

export interface FoldProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}

/** What can wait: folded under its own line, by the browser's own means. */
export function Fold({ summary, children, open = false }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary class="fold-summary">{summary}</summary>
      <div class="fold-content">{children}</div>
    </details>
  );
}

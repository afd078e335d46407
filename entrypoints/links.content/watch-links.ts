const holds = (node: Node, candidates: string): boolean =>
  node instanceof Element && (node.matches(candidates) || node.querySelector(candidates) !== null);

/**
 * Calls `seen` once, as soon as the page holds a link that may be a document: now, or when one is added or given an
 * address later. Only what was added is looked at, so that a busy page stays fast.
 *
 * @param candidates selector of such links
 */
export function watchLinks(page: Document, candidates: string, seen: () => void): void {
  if (page.querySelector(candidates) !== null) {
    seen();
    return;
  }
  const observer = new MutationObserver((mutations) => {
    const found = mutations.some((mutation) =>
      mutation.type === 'attributes'
        ? holds(mutation.target, candidates)
        : [...mutation.addedNodes].some((node) => holds(node, candidates)),
    );
    if (!found) return;
    observer.disconnect();
    seen();
  });
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['href'] });
}

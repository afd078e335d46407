import { CANDIDATES } from '../../lib/sites/candidates.ts';

const holdsCandidate = (node: Node): boolean =>
  node instanceof Element && (node.matches(CANDIDATES) || node.querySelector(CANDIDATES) !== null);

/**
 * Calls `seen` once, as soon as the page holds a link that may be a document: now, or when one is added or given an
 * address later. Only what was added is looked at, so that a busy page stays fast.
 */
export function watchLinks(page: Document, seen: () => void): void {
  if (page.querySelector(CANDIDATES) !== null) {
    seen();
    return;
  }
  const observer = new MutationObserver((mutations) => {
    const found = mutations.some((mutation) =>
      mutation.type === 'attributes' ? holdsCandidate(mutation.target) : [...mutation.addedNodes].some(holdsCandidate),
    );
    if (!found) return;
    observer.disconnect();
    seen();
  });
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['href'] });
}

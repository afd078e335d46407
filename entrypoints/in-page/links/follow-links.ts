/** Links whose address may be a document's. A link that moved, or whose address changed, is found again. */
export interface LinkChanges {
  found: Iterable<HTMLAnchorElement>;
  gone: Iterable<HTMLAnchorElement>;
}

const NONE: readonly HTMLAnchorElement[] = [];

/** As the browser lists them: each becomes an object of ours only when it is taken from the list. */
const candidatesOf = (root: ParentNode, selector: string): Iterable<HTMLAnchorElement> =>
  root.querySelectorAll<HTMLAnchorElement>(selector);

/** The candidates among a node and what it holds. No link holds another. */
function candidatesIn(node: Node, selector: string): Iterable<HTMLAnchorElement> {
  if (!(node instanceof Element)) return NONE;
  if (node instanceof HTMLAnchorElement) return node.matches(selector) ? [node] : NONE;
  return node.firstElementChild === null ? NONE : candidatesOf(node, selector);
}

/**
 * Tells of the page's candidate links: at once of those that are there, then of each that comes, goes or changes its
 * address. Only what changed is looked at; a whole page is never looked through again.
 *
 * @param selector that candidates fit
 * @returns stops telling.
 */
export function followLinks(page: Document, selector: string, changed: (links: LinkChanges) => void): () => void {
  const observer = new MutationObserver((mutations) => {
    const touched = new Set<HTMLAnchorElement>();
    for (const mutation of mutations) {
      if (mutation.type === 'attributes') {
        if (mutation.target instanceof HTMLAnchorElement) touched.add(mutation.target);
        continue;
      }
      for (const node of mutation.addedNodes) for (const link of candidatesIn(node, selector)) touched.add(link);
      for (const node of mutation.removedNodes) for (const link of candidatesIn(node, selector)) touched.add(link);
    }
    if (touched.size > 0) changed(sorted(touched, selector));
  });
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['href'] });
  changed({ found: candidatesOf(page, selector), gone: NONE });
  return () => observer.disconnect();
}

/** By how things stand now: within one batch a link may come, go and come again. */
function sorted(touched: Iterable<HTMLAnchorElement>, selector: string): LinkChanges {
  const found: HTMLAnchorElement[] = [];
  const gone: HTMLAnchorElement[] = [];
  for (const link of touched) (link.isConnected && link.matches(selector) ? found : gone).push(link);
  return { found, gone };
}

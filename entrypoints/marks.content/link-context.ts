import type { LinkContext } from '../../lib/sites/recognise.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption';

/** What every page of a site repeats around its content. */
const MENUS = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';

/** Inside of these, a header or footer is the part's own, not the site's. */
const CONTENT = 'main,article,section,[role="main"]';

function textOf(link: HTMLAnchorElement): string {
  const named = link.getAttribute('aria-label') ?? '';
  const image = link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return [link.textContent, named, link.title, image].join(' ');
}

/** Longer names are of no use in a list. */
const LONGEST_LABEL = 300;

/** What a link calls its document, in one line; empty if it has no words. */
export function labelOf(link: HTMLAnchorElement): string {
  const words = [link.textContent, link.getAttribute('aria-label') ?? '', link.title];
  const [first = ''] = words.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return first.slice(0, LONGEST_LABEL);
}

function inMenus(link: HTMLAnchorElement): boolean {
  const menu = link.closest(MENUS);
  if (menu === null) return false;
  return menu.matches('nav,[role="navigation"]') || menu.parentElement?.closest(CONTENT) == null;
}

/** The last of the headings, which are in the page's order, that begins before the link. */
function headingBefore(link: HTMLAnchorElement, headings: readonly Element[]): string {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = headings[middle]?.compareDocumentPosition(link) ?? 0;
    if ((position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1]?.textContent ?? '';
}

/**
 * Reads the surroundings of links. Make one for each batch: it looks the page's headings up once, when the first link
 * asks for its heading.
 */
export function linkContexts(page: Document): (link: HTMLAnchorElement) => LinkContext {
  let headings: readonly Element[] | undefined;
  return (link) => ({
    text: () => textOf(link),
    heading: () => {
      headings ??= [...page.querySelectorAll(HEADINGS)];
      return headingBefore(link, headings);
    },
    inMenus: () => inMenus(link),
  });
}

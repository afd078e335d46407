import type { LinkContext } from '../../../lib/sites/recognise.ts';

/** What names the links under it: headings, captions, and what opens a part of the page (accordions, tabs). */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption,summary,legend,dt,[role="heading"],button[aria-expanded],[role="tab"]';

/** What every page of a site repeats around its content. */
const MENUS = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';

/** Inside of these, a header or footer is the part's own, not the site's. */
const CONTENT = 'main,article,section,[role="main"]';

/** In one line. */
export const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function textOf(link: HTMLAnchorElement): string {
  const named = link.getAttribute('aria-label') ?? '';
  const image = link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return [link.textContent, named, link.title, image].join(' ');
}

/** Longer names are of no use in a list. */
const LONGEST_LABEL = 300;

/** What a link calls its document, in one line; empty if it has no words. */
export function labelOf(link: HTMLAnchorElement): string {
  const words = [link.textContent, link.getAttribute('aria-label'), link.title];
  const [first = ''] = words.map(squeezed).filter((text) => text !== '');
  return first.slice(0, LONGEST_LABEL);
}

function inMenus(link: HTMLAnchorElement): boolean {
  const menu = link.closest(MENUS);
  if (menu === null) return false;
  return menu.matches('nav,[role="navigation"]') || menu.parentElement?.closest(CONTENT) == null;
}

/** How many of the headings, which are in the page's order, begin before the link. */
export function headingsBefore(link: HTMLAnchorElement, headings: readonly Element[]): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = headings[middle]?.compareDocumentPosition(link) ?? 0;
    if ((position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const headingsOf = (page: Document): readonly Element[] => [...page.querySelectorAll(HEADINGS)];

/**
 * Reads the surroundings of links. Make one for each batch: it looks the page's headings up once, when the first link
 * asks for its heading.
 */
export function linkContexts(page: Document): (link: HTMLAnchorElement) => LinkContext {
  let found: readonly Element[] | undefined;
  const headings = (): readonly Element[] => (found ??= headingsOf(page));
  return (link) => ({
    text: () => textOf(link),
    heading: () => headings()[headingsBefore(link, headings()) - 1]?.textContent ?? '',
    inMenus: () => inMenus(link),
  });
}

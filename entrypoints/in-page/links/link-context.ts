import type { WideLinkContext } from '../../../lib/sites/anywhere/recognise-anywhere.ts';

/** What names the links under it: headings, captions, and what opens a part of the page (accordions, tabs). */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption,summary,legend,dt,[role="heading"],button[aria-expanded],[role="tab"]';

/** What every page of a site repeats around its content. */
const MENUS = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';

/** Inside of these, a header or footer is the part's own, not the site's. */
const CONTENT = 'main,article,section,[role="main"]';

/** A part beside the page's own matter: the headings before it are not over it. */
const ASIDE = 'aside,[role="complementary"]';

/** What holds one document and what is said of it. */
const ROW =
  'tr,li,dd,figure,article,details,[role="row"],[role="listitem"],[class*="card"],[class*="item"],[class*="row"]';

/** Longer than what is said of one document: a list in a list, or running text. */
const LONGEST_ROW = 300;

/** Of a block, the share of linked words from which on the block is its links. */
const MOST_OF_IT = 0.5;

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

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
function headingsBefore(link: HTMLAnchorElement, headings: readonly Element[]): number {
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

/** 1 is the highest; what is no heading by its name is under all of them. */
function levelOf(heading: Element): number {
  const level = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  return level === null ? 7 : Number(level);
}

/** The headings over a link, the nearest first: each of a higher level than the one before. */
function headingsOver(link: HTMLAnchorElement, headings: readonly Element[]): string[] {
  const aside = link.closest(ASIDE);
  const over: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let index = headingsBefore(link, headings) - 1; index >= 0; index -= 1) {
    const heading = headings[index];
    if (heading === undefined || levelOf(heading) >= level) continue;
    if (aside === null ? heading.closest(ASIDE) !== null : !aside.contains(heading)) continue;
    level = levelOf(heading);
    over.push(squeezed(heading.textContent));
  }
  return over;
}

function rowOf(link: HTMLAnchorElement): string {
  const row = link.closest(ROW);
  const cells =
    row instanceof HTMLTableRowElement ? [...row.cells].map((cell) => cell.textContent) : [row?.textContent];
  const text = squeezed(cells.join(' | '));
  if (row !== null && text.length <= LONGEST_ROW) return text;
  // A block that is (nearly) all links holds entries, whatever it is called: one, or several with breaks between.
  const parent = link.parentElement;
  const block = squeezed(parent?.textContent);
  const links = [...(parent?.querySelectorAll('a') ?? [])].map((one) => squeezed(one.textContent));
  if (links.join(' ').length < block.length * MOST_OF_IT) return '';
  return links.length > 1 ? squeezed(link.textContent) : block;
}

const markedAsFile = (link: HTMLAnchorElement): boolean =>
  link.hasAttribute('download') ||
  /pdf/i.test(link.type) ||
  link.querySelector('[class*="pdf" i],[src*="pdf" i]') !== null;

/**
 * Reads the surroundings of links. Make one for each batch: it looks the page's headings up once, when the first link
 * asks for its heading.
 */
export function linkContexts(page: Document): (link: HTMLAnchorElement) => WideLinkContext {
  let found: readonly Element[] | undefined;
  const headings = (): readonly Element[] => (found ??= [...page.querySelectorAll(HEADINGS)]);
  return (link) => ({
    text: () => textOf(link),
    heading: () => headings()[headingsBefore(link, headings()) - 1]?.textContent ?? '',
    inMenus: () => inMenus(link),
    headings: () => headingsOver(link, headings()),
    row: () => rowOf(link),
    inTable: () => link.closest('td,th,[role="cell"],[role="gridcell"]') !== null,
    markedAsFile: () => markedAsFile(link),
  });
}

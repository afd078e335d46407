/** What surrounds a link on a page of any site: more than declared sites need, and looked at for none of theirs. */
import type { WideLinkContext } from '../../../lib/sites/anywhere/recognise-anywhere.ts';
import { headingsBefore, headingsOf, linkContexts, squeezed } from './link-context.ts';

/** A part beside the page's own matter: the headings before it are not over it. */
const ASIDE = 'aside,[role="complementary"]';

/** What holds one document and what is said of it. */
const ROW =
  'tr,li,dd,figure,article,details,[role="row"],[role="listitem"],[class*="card"],[class*="item"],[class*="row"]';

/** Longer than what is said of one document: a list in a list, or running text. */
const LONGEST_ROW = 300;

/** Of a block, the share of linked words from which on the block is its links. */
const MOST_OF_IT = 0.5;

/** 1 is the highest; what is no heading by its name is under all of them. */
function levelOf(heading: Element): number {
  const level = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  return level === null ? 7 : Number(level);
}

/** A heading, and the one over it: the last of a higher level before it, in the same part of the page. */
interface Entry {
  heading: Element;
  aside: Element | null;
  over: Entry | undefined;
}

/** The page's headings in order, each looked at once: a list may have thousands. */
function outlineOf(page: Document, headings: readonly Element[]): readonly Entry[] {
  const hasAsides = page.querySelector(ASIDE) !== null;
  /** For each part of the page, the headings that are open: each of a lower level than the one before. */
  const open = new Map<Element | null, { level: number; entry: Entry }[]>();
  return headings.map((heading) => {
    const aside = hasAsides ? heading.closest(ASIDE) : null;
    const level = levelOf(heading);
    const above = (open.get(aside) ?? []).filter((one) => one.level < level);
    const entry: Entry = { heading, aside, over: above.at(-1)?.entry };
    open.set(aside, [...above, { level, entry }]);
    return entry;
  });
}

/** The headings over a link, the nearest first. */
function headingsOver(link: HTMLAnchorElement, headings: readonly Element[], outline: readonly Entry[]): string[] {
  const aside = link.closest(ASIDE);
  let index = headingsBefore(link, headings) - 1;
  while (index >= 0 && outline[index]?.aside !== aside) index -= 1;
  const over: string[] = [];
  for (let entry = outline[index]; entry !== undefined; entry = entry.over)
    over.push(squeezed(entry.heading.textContent));
  return over;
}

/** The words of elements, each asked for once: all links of a list may have it for their row. */
type TextOf = (element: Element) => string;

function once(read: TextOf): TextOf {
  const known = new Map<Element, string>();
  return (element) => {
    const text = known.get(element) ?? read(element);
    known.set(element, text);
    return text;
  };
}

function rowText(element: Element): string {
  if (!(element instanceof HTMLTableRowElement)) return squeezed(element.textContent);
  return squeezed([...element.cells].map((cell) => cell.textContent).join(' | '));
}

function rowOf(link: HTMLAnchorElement, textOf: TextOf, linkedOf: TextOf): string {
  const row = link.closest(ROW);
  if (row !== null && textOf(row).length <= LONGEST_ROW) return textOf(row);
  // A block that is (nearly) all links holds entries, whatever it is called: one, or several with breaks between.
  const block = link.parentElement;
  if (block === null || linkedOf(block).length < textOf(block).length * MOST_OF_IT) return '';
  const own = squeezed(link.textContent);
  return linkedOf(block) === own ? textOf(block) : own;
}

const linkedText = (block: Element): string =>
  [...block.querySelectorAll('a')].map((link) => squeezed(link.textContent)).join(' ');

const markedAsFile = (link: HTMLAnchorElement): boolean =>
  link.hasAttribute('download') ||
  /pdf/i.test(link.type) ||
  link.querySelector('[class*="pdf" i],[src*="pdf" i]') !== null;

/** As `linkContexts`: make one for each batch. */
export function wideContexts(page: Document): (link: HTMLAnchorElement) => WideLinkContext {
  const contextOf = linkContexts(page);
  const textOf = once(rowText);
  const linkedOf = once(linkedText);
  let found: { headings: readonly Element[]; outline: readonly Entry[] } | undefined;
  const look = () => {
    const headings = headingsOf(page);
    return { headings, outline: outlineOf(page, headings) };
  };
  return (link) => ({
    ...contextOf(link),
    headings: () => {
      const { headings, outline } = (found ??= look());
      return headingsOver(link, headings, outline);
    },
    row: () => rowOf(link, textOf, linkedOf),
    inTable: () => link.closest('td,th,[role="cell"],[role="gridcell"]') !== null,
    markedAsFile: () => markedAsFile(link),
  });
}

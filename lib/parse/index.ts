/** Lines of text → deliberations, with evidence. Pure: the same lines give the same reading, anywhere. */
import type { TextPage } from '../model/page.ts';
import type { Deliberation, DocumentKind } from '../model/reading.ts';
import { cutActs } from './acts/cut.ts';
import { inherit } from './acts/inherit.ts';
import { runChecks } from './checks/index.ts';
import { missingFields } from './missing/missing-fields.ts';
import { readAct, type ReadAct } from './read-act.ts';
import { zoned, type ActText } from './zones.ts';

/**
 * Version of the rules, kept with every stored act: a stored act with an older one is read again from its lines.
 * Raised with every change of what is read.
 */
export const READER_VERSION = '1';

export interface Parsed {
  status: 'read' | 'no-text' | 'not-deliberation';
  kind: DocumentKind;
  deliberations: Deliberation[];
}

export interface ReadOptions {
  /** Numbers of pages that are known to follow and are not among `pages` yet. */
  notReadYet?: readonly number[];
}

/** Reads all acts of a document. `pages` in order; image-only pages may be among them. */
export function readPages(pages: readonly TextPage[], { notReadYet = [] }: ReadOptions = {}): Parsed {
  if (pages.every((page) => page.imageOnly || page.lines.length === 0)) {
    return { status: 'no-text', kind: 'other', deliberations: [] };
  }
  const { kind, acts, head } = cutActs(pages, notReadYet.length > 0);
  const headText = head && zoned(head.body, head.asides);
  const sitting = headText && readAct(headText);
  const deliberations = acts.map((lines, place) => {
    const text = zoned(lines.body, lines.asides, { item: head !== undefined });
    const own = pagesOf(text, pages, {
      first: place === 0,
      last: place === acts.length - 1,
      shared: head !== undefined,
    });
    const read = { ...(sitting ? inherit(readAct(text, sitting), sitting) : readAct(text)), pages: own };
    return finished(read, headText ? [text, headText] : [text], pages, notReadYet);
  });
  return { status: deliberations.length > 0 ? 'read' : 'not-deliberation', kind, deliberations };
}

/** Pages without any text before the first act and after the last one are theirs too: scanned annexes, a scanned head. */
function pagesOf(
  { firstPage, lastPage }: ActText,
  pages: readonly TextPage[],
  { first, last, shared }: { first: boolean; last: boolean; shared: boolean },
): [number, number] {
  return [
    first && !shared ? (pages[0]?.number ?? firstPage) : firstPage,
    last && !shared ? (pages.at(-1)?.number ?? lastPage) : lastPage,
  ];
}

function finished(
  read: ReadAct,
  texts: readonly ActText[],
  pages: readonly TextPage[],
  notReadYet: readonly number[],
): Deliberation {
  const [first, last] = read.pages;
  const imageOnly = pages.filter((page) => page.imageOnly && page.number >= first && page.number <= last);
  const missing = missingFields(read, texts, { imageOnly: imageOnly.map(({ number }) => number), notReadYet });
  const audited = { ...read, missing };
  return { ...audited, checks: runChecks(audited) };
}

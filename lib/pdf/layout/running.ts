import type { TextLine, TextPage } from '../../model/page.ts';
import { opensAct } from './opens-act.ts';

/** Heads and feet lie within this share of the page's height from its edge. */
const MARGIN = 0.12;

/** Points by which the place of a repeated line may vary. */
const SAME_PLACE = 3;

/** Repeated on so many pages in a row, or on all of a shorter document, a line runs. */
const LEAST_PAGES = 3;

/** « 3 », « - 3 - », « Page 3 / 12 », « 3 sur 12 », « p. 3 » */
const PAGE_NUMBER = /^[-–—•| ]*(?:p(?:age|\.)? ?(?:n° ?)?:? ?)?(\d{1,4})(?: ?(?:\/|sur|de) ?\d{1,4})?[-–—•| ]*$/iu;
const SAYS_PAGE = /^[-–—•| ]*(?:p(?:age|\.)|\d+ ?(?:\/|sur) ?\d+)/iu;

type Zone = 'running-head' | 'running-foot';

/** Marks page numbers standing alone, which needs no other page. A bare figure must be the page's own number. */
export function markPageNumbers(page: TextPage): void {
  for (const line of page.lines) {
    const zone = line.role === 'body' ? zoneOf(line, page) : undefined;
    const match = zone && PAGE_NUMBER.exec(line.text);
    if (!match) continue;
    if (SAYS_PAGE.test(line.text) || Number(match[1]) === page.number) line.role = zone;
  }
}

/**
 * Marks what is repeated from page to page at one place; page numbers in it may go on counting. The heading of a page
 * that opens an act stays in the text: it has nothing to cut in two, and it is not repeated for being printed again on
 * the next act.
 */
export function markRepeated(pages: readonly TextPage[]): void {
  for (const zone of ['running-head', 'running-foot'] as const) {
    const candidates = pages.map((page) => page.lines.filter((line) => mayRun(line, page, zone)));
    for (const [index, lines] of candidates.entries()) {
      const page = pages[index];
      if (!page || (zone === 'running-head' && opensAct(page, pages[index - 1]))) continue;
      for (const line of lines) if (runs(line, index, candidates)) line.role = zone;
    }
  }
}

function mayRun(line: TextLine, page: TextPage, zone: Zone): boolean {
  return (line.role === 'body' || line.role === zone) && zoneOf(line, page) === zone;
}

function runs(line: TextLine, index: number, candidates: readonly (readonly TextLine[])[]): boolean {
  const isOn = (page: number): boolean => candidates[page]?.some((other) => isSameLine(line, other)) ?? false;
  let from = index;
  let to = index;
  while (isOn(from - 1)) from--;
  while (isOn(to + 1)) to++;
  const least = PAGE_NUMBER.test(line.text) ? 2 : Math.min(LEAST_PAGES, Math.max(2, candidates.length));
  return to - from + 1 >= least;
}

function isSameLine(one: TextLine, other: TextLine): boolean {
  if (Math.abs(one.box[1] - other.box[1]) > SAME_PLACE || Math.abs(one.fontSize - other.fontSize) > 0.5) return false;
  if (one.text === other.text) return true;
  const [a, b] = [counted(one.text), counted(other.text)];
  return a !== undefined && b !== undefined && a.around === b.around && a.count - b.count === one.page - other.page;
}

/** « Conseil du 3 mai – page 4 / 12 »: what is around the last number, and that number (not the number of pages). */
function counted(text: string): { around: string; count: number } | undefined {
  const match = /^(.*?)(\d{1,4})((?: ?(?:\/|sur|de) ?\d{1,4})?\D*)$/u.exec(text);
  return match ? { around: `${match[1]}#${match[3]}`, count: Number(match[2]) } : undefined;
}

function zoneOf(line: TextLine, page: TextPage): Zone | undefined {
  if (line.box[1] > page.height * (1 - MARGIN)) return 'running-head';
  if (line.box[3] < page.height * MARGIN) return 'running-foot';
  return undefined;
}

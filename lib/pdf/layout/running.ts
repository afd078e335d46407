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

const ZONES = ['running-head', 'running-foot'] as const;
type Zone = (typeof ZONES)[number];

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
 *
 * Pages come one after the other. A line is told from the text as soon as the pages around it tell, which takes two more
 * at most: nobody need wait for the end of a document of three hundred pages.
 */
export class RunningLines {
  readonly #pages: TextPage[] = [];
  readonly #candidates: Record<Zone, TextLine[][]> = { 'running-head': [], 'running-foot': [] };
  /** So many pages, from the first one, are told. */
  #settled = 0;

  /** @returns the pages, in order, of which nothing more will be told; each is returned once */
  add(page: TextPage): TextPage[] {
    this.#pages.push(page);
    for (const zone of ZONES) this.#candidates[zone].push(page.lines.filter((line) => mayRun(line, page, zone)));
    return this.#settle(false);
  }

  /** No page follows. @returns the pages that were not told before */
  finish(): TextPage[] {
    return this.#settle(true);
  }

  #settle(atEnd: boolean): TextPage[] {
    const from = this.#settled;
    while (this.#settled < this.#pages.length && this.#mark(this.#settled, atEnd)) this.#settled++;
    return this.#pages.slice(from, this.#settled);
  }

  /** @returns false if pages to come may tell something else */
  #mark(index: number, atEnd: boolean): boolean {
    const running: [TextLine, Zone][] = [];
    for (const zone of ZONES) {
      for (const line of this.#mayRunOn(index, zone)) {
        const runs = runsThrough(line, index, this.#candidates[zone], atEnd);
        if (runs === undefined) return false;
        if (runs) running.push([line, zone]);
      }
    }
    for (const [line, zone] of running) line.role = zone;
    return true;
  }

  #mayRunOn(index: number, zone: Zone): readonly TextLine[] {
    const page = this.#pages[index];
    const heading = zone === 'running-head' && page !== undefined && opensAct(page, this.#pages[index - 1]);
    return heading ? [] : (this.#candidates[zone][index] ?? []);
  }
}

function mayRun(line: TextLine, page: TextPage, zone: Zone): boolean {
  return (line.role === 'body' || line.role === zone) && zoneOf(line, page) === zone;
}

/** Whether a line is on enough pages in a row; undefined if that depends on the pages after the last one. */
function runsThrough(
  line: TextLine,
  index: number,
  candidates: readonly (readonly TextLine[])[],
  atEnd: boolean,
): boolean | undefined {
  const isOn = (page: number): boolean => candidates[page]?.some((other) => isSameLine(line, other)) ?? false;
  const pages = atEnd ? candidates.length : Infinity;
  const least = PAGE_NUMBER.test(line.text) ? 2 : Math.min(LEAST_PAGES, Math.max(2, pages));
  let from = index;
  let to = index;
  while (to - from + 1 < least && isOn(from - 1)) from--;
  while (to - from + 1 < least && isOn(to + 1)) to++;
  if (to - from + 1 >= least) return true;
  return to === candidates.length - 1 && !atEnd ? undefined : false;
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

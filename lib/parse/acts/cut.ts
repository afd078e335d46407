/** One file may hold one act, a collection of whole acts, or the minutes of a sitting: where does each act begin? */
import type { TextLine, TextPage } from '../../model/page.ts';
import type { DocumentKind } from '../../model/reading.ts';
import { sortLines, type SortedLines } from './asides.ts';
import { ACT_HEADING, REGISTER, SITTING_CLOSED } from '../grammar/documents.ts';
import { actSegments } from './collection.ts';
import { actNumbered } from './item-headings.ts';
import { isExtract, kindOf } from './kind.ts';
import { foldedLine } from './line-text.ts';
import { cutMinutes, isNoAct, type MinutesCut } from './minutes.ts';

export interface CutDocument {
  kind: DocumentKind;
  /** In order. Empty where the document is of another kind. */
  acts: SortedLines[];
  /** Pages that follow can add acts, and change nothing of those that have ended. */
  settled: boolean;
  /** What minutes say once for all their items: the sitting, who was there, who signs. */
  head?: SortedLines;
}

/**
 * Cuts a document into its acts.
 *
 * @param incomplete more pages are to come
 */
export function cutActs(pages: readonly TextPage[], incomplete = false): CutDocument {
  const lines = pages.flatMap((page) => page.lines);
  const sorted = sortLines(lines);
  const kind = kindOf(sorted, incomplete || pages.some((page) => page.imageOnly));
  if (kind === 'other') return { kind, acts: [], settled: false };
  if (kind === 'minutes' && isActInRegister(sorted)) return actsOf(sorted);
  return kind === 'minutes' ? minutesOf(sorted) : actsOf(sorted);
}

/** « PROCÈS-VERBAL DES DÉLIBÉRATIONS » over one act with its number and its vote: the register's page, and no sitting told. */
function isActInRegister({ body }: SortedLines): boolean {
  const folded = body.map(foldedLine);
  if (
    !folded.some((line, index) => REGISTER.test(`${line} ${folded[index + 1] ?? ''}`)) ||
    folded.some((line) => SITTING_CLOSED.test(line))
  )
    return false;
  return cutMinutes(body).starts.length <= 1;
}

function minutesOf(sorted: SortedLines): CutDocument {
  const cut = itemsOf(sorted, cutMinutes(sorted.body));
  return { kind: 'minutes', settled: false, ...(cut ?? { acts: [sorted] }) };
}

function actsOf(sorted: SortedLines): CutDocument {
  const segments = actSegments(sorted.body);
  if (segments.length === 1) return oneOrRunningOn(sorted);
  const asides = byPage(sorted.asides);
  const acts = segments.map(({ start, end }): SortedLines => {
    const body = sorted.body.slice(start, end);
    // Stamps and running heads of the pages that the act stands on.
    const pages = new Set(body.map((line) => line.page));
    return { body, asides: [...pages].flatMap((page) => asides.get(page) ?? []) };
  });
  return { kind: 'collection', acts, settled: isExtract(sorted) };
}

/** « Délibération n° 12 : … », « Délibération n° 13 : … » under one head: a collection that is set like minutes. */
function oneOrRunningOn(sorted: SortedLines): CutDocument {
  const { body } = sorted;
  const starts = actNumbered(body, body.length).filter((index) => {
    const line = body[index];
    return line !== undefined && ACT_HEADING.test(foldedLine(line));
  });
  const cut = starts.length > 1 ? itemsOf(sorted, { starts, end: body.length }) : undefined;
  return { settled: false, ...(cut ? { kind: 'collection', ...cut } : { kind: 'deliberation', acts: [sorted] }) };
}

/** The items, and what is said once for all of them; nothing where there is no item. */
function itemsOf(
  { body, asides }: SortedLines,
  { starts, end }: MinutesCut,
): Required<Pick<CutDocument, 'acts' | 'head'>> | undefined {
  const items = starts.map((start, place) => body.slice(start, starts[place + 1] ?? end));
  const acts = items.filter((item) => !isNoAct(item)).map((item) => ({ body: item, asides: [] }));
  const head = { body: [...body.slice(0, starts[0] ?? end), ...body.slice(end)], asides };
  return acts.length > 0 ? { acts, head } : undefined;
}

function byPage(lines: readonly TextLine[]): Map<number, TextLine[]> {
  const pages = new Map<number, TextLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}

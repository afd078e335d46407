/** One file may hold one act, a collection of whole acts, or the minutes of a sitting: where does each act begin? */
import type { TextLine, TextPage } from '../../model/page.ts';
import type { DocumentKind } from '../../model/reading.ts';
import { sortLines, type SortedLines } from './asides.ts';
import { actStarts } from './collection.ts';
import { kindOf } from './kind.ts';
import { cutMinutes, isNoAct } from './minutes.ts';

export interface CutDocument {
  kind: DocumentKind;
  /** In order. Empty where the document is of another kind. */
  acts: SortedLines[];
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
  if (kind === 'other') return { kind, acts: [] };
  return kind === 'minutes' ? minutesOf(sorted) : actsOf(sorted);
}

function minutesOf(sorted: SortedLines): CutDocument {
  const { body } = sorted;
  const { starts, end } = cutMinutes(body);
  const items = starts.map((start, place) => body.slice(start, starts[place + 1] ?? end));
  const acts = items.filter((item) => !isNoAct(item)).map((item) => ({ body: item, asides: [] }));
  const head = { body: [...body.slice(0, starts[0] ?? end), ...body.slice(end)], asides: sorted.asides };
  return acts.length > 0 ? { kind: 'minutes', acts, head } : { kind: 'minutes', acts: [sorted] };
}

function actsOf(sorted: SortedLines): CutDocument {
  const starts = actStarts(sorted.body);
  if (starts.length === 1) return { kind: 'deliberation', acts: [sorted] };
  const asides = byPage(sorted.asides);
  const acts = starts.map((start, place): SortedLines => {
    const body = sorted.body.slice(start, starts[place + 1]);
    // Stamps and running heads of the pages that the act stands on.
    const pages = new Set(body.map((line) => line.page));
    return { body, asides: [...pages].flatMap((page) => asides.get(page) ?? []) };
  });
  return { kind: 'collection', acts };
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

/** What the annotated document shows and hides at the moment. */
import { computed, signal } from '@preact/signals';
import type { Evidence } from '../../model/evidence.ts';
import type { Deliberation } from '../../model/reading.ts';
import type { MarkKind } from './kinds.ts';
import { marksOf, marksOfNotes, placeNow, type Mark, type Moved, type PlacedNote } from './marks.ts';
import type { ReaderPlace } from './reader-address.ts';
import type { Viewer, Zoom } from './viewer.ts';

/** Name of the one mark that is no value's. */
const PASSING = 'passing';

export class ReaderState {
  readonly acts = signal<readonly Deliberation[]>([]);
  /** Where passages stand now, if the document is not the version that was read. */
  readonly moved = signal<Moved>(new Map());
  readonly notes = signal<readonly PlacedNote[]>([]);
  /** A passage that is gone to, and is no mark. */
  readonly passing = signal<Mark | undefined>(undefined);
  /** The act that the record shows, from 0. */
  readonly act = signal(0);
  readonly hidden = signal<ReadonlySet<MarkKind>>(new Set());
  readonly chosen = signal<Mark | undefined>(undefined);
  readonly viewer = signal<Viewer | undefined>(undefined);
  readonly zoom = signal<Zoom>('auto');
  readonly sideOpen = signal(false);
  readonly findOpen = signal(false);
  /** On narrow windows the record lies over the document. */
  readonly recordOpen = signal(false);
  /** A link of the document that waits for the reader's word. */
  readonly leaving = signal<string | undefined>(undefined);
  /** Words that are not in the document any more. */
  readonly lost = signal<string | undefined>(undefined);
  /** How the reader did what was done last. Who came from the record by the keyboard goes on at the mark, and back. */
  byKeyboard = false;
  readonly markWantsFocus = signal(false);
  readonly recordWantsFocus = signal(false);

  readonly allMarks = computed(() => [
    ...marksOf(this.acts.value, this.moved.value),
    ...marksOfNotes(this.notes.value, this.moved.value),
  ]);
  readonly shownMarks = computed(() => {
    const shown = this.allMarks.value.filter(({ kind, isLost }) => !isLost && !this.hidden.value.has(kind));
    return this.passing.value === undefined ? shown : [...shown, this.passing.value];
  });
  readonly counts = computed(() => {
    const counts: Partial<Record<MarkKind, number>> = {};
    for (const { kind } of this.allMarks.value) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  });

  toggle(kind: MarkKind): void {
    const hidden = new Set(this.hidden.value);
    if (!hidden.delete(kind)) hidden.add(kind);
    this.hidden.value = hidden;
  }

  /** Shows a mark off, and goes there. A kind that was hidden is shown again. */
  choose(mark: Mark): void {
    if (mark.id !== PASSING) this.passing.value = undefined;
    this.act.value = mark.act;
    this.lost.value = mark.isLost ? mark.quote : undefined;
    // Another one each time: who asks again for the same wants to be led there again.
    this.chosen.value = mark.isLost ? undefined : { ...mark };
    if (mark.isLost) return;
    if (this.hidden.value.has(mark.kind)) this.toggle(mark.kind);
    const [box] = mark.boxes;
    if (box === undefined) this.viewer.value?.goToPage(mark.page);
    else this.viewer.value?.goToBox(mark.page, box);
  }

  /** Goes to a passage of the record. One that is no mark is marked as long as it is shown off. */
  showPassage(read: Evidence): void {
    const mark = this.#marked(read.page, read.quote);
    if (mark !== undefined) return this.choose(mark);
    const now = placeNow(read, this.moved.value);
    const { page, boxes } = now ?? { page: read.page, boxes: [] };
    const act = this.act.peek();
    const about = { id: PASSING, act, path: '', kind: 'identity', quote: read.quote, read } as const;
    const passing: Mark = { ...about, page, boxes, isLost: now === undefined };
    if (now !== undefined) this.passing.value = passing;
    this.choose(passing);
  }

  /** The act as chosen in the record or in the list of acts: the document goes to its first page. */
  goToAct(index: number): void {
    this.act.value = index;
    const first = this.acts.value[index]?.pages[0];
    if (first !== undefined) this.viewer.value?.goToPage(first);
  }

  /** The page that an address leads to, as far as is known yet. */
  pageOf(place: ReaderPlace): number | undefined {
    const { page, act } = place;
    return this.#markAt(place)?.page ?? page ?? (act === undefined ? undefined : this.acts.peek()[act]?.pages[0]);
  }

  /** Where the page's own address leads. Called when both the document and what was read of it are there. */
  goTo(place: ReaderPlace): void {
    const { page, act, quote } = place;
    const mark = this.#markAt(place);
    if (mark !== undefined) return this.choose(mark);
    const holds = this.acts.value.findIndex(
      ({ pages: [first, last] }) => page !== undefined && first <= page && page <= last,
    );
    if (act !== undefined) this.act.value = Math.min(act, Math.max(this.acts.value.length - 1, 0));
    else if (holds >= 0) this.act.value = holds;
    if (page !== undefined) this.viewer.value?.goToPage(page);
    else if (act !== undefined) this.goToAct(this.act.value);
    if (quote !== undefined) this.#seek(quote);
  }

  /** A passage that is no value's: looked for in the text, and said to be lost if it is not there. */
  #seek(quote: string): void {
    const { viewer } = this;
    viewer.value?.find({ query: quote, previous: false, again: false });
    // It is told at once how the search stands, before `stop` is there.
    const stop = viewer.value?.found.subscribe(({ state }) => {
      if (state === 'not-found') this.lost.value = quote;
      if (state !== 'idle' && state !== 'pending') queueMicrotask(() => stop?.());
    });
  }

  #markAt({ page, act, field, quote }: ReaderPlace): Mark | undefined {
    const byField = this.allMarks.value.find((mark) => mark.path === field && mark.act === (act ?? this.act.value));
    return byField ?? (quote === undefined ? undefined : this.#marked(page, quote));
  }

  #marked(page: number | undefined, quote: string): Mark | undefined {
    const same = this.allMarks.value.filter((mark) => mark.quote === quote);
    return same.find(({ read }) => read.page === page) ?? (page === undefined ? same[0] : undefined);
  }
}

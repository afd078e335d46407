import { signal, type ReadonlySignal } from '@preact/signals';
import type { TableOf, View } from '../../model/collection.ts';
import type { ProfileKey } from '../../model/profile.ts';
import { ownSort } from '../../model/view.ts';
import type { CollectionSource } from '../../model/collection-source.ts';
import { actOf, type Line } from './lines.ts';
import type { GridLeft } from './grid.tsx';
import { Selection } from './selection.ts';
import { ShownLines } from './shown-lines.ts';
import { changed, sameLines, type ViewChanges } from './view-changes.ts';

/** What the page shows: the table, a profile over it, or one act over either. Its address says as much. */
export interface LibraryPlace {
  view: View;
  profile?: ProfileKey;
  /** Of an act: `sha256#n`. */
  act?: string;
}

/** What the way back needs, and no bookmark: kept with the entry of the browser's history. */
export interface LeftPlace extends GridLeft {
  /** The line that the act was opened from, from 0; absent if it was not opened from the list. */
  from?: number;
}

/** The browser's history, as far as it is needed. */
export interface PlaceKeeper {
  /** Where the page is now. */
  read(): { place: LibraryPlace; left: LeftPlace };
  /** @param replace the place is another form of the one before: the way back leads past both */
  write(place: LibraryPlace, left: LeftPlace, replace: boolean): void;
  /** Tells that the user went back or on, or changed the address. */
  onMove(listener: () => void): void;
}

/** Lines: what a printer takes for one document, and the collection's worker for one question. */
const MOST_PRINTED = 1_000;

const TOP: LeftPlace = { top: 0, row: 0 };

/** What the page shows, and how it comes to show something else. */
export class LibraryState {
  readonly #keeper: PlaceKeeper;
  readonly #place;
  readonly lines: ShownLines;
  readonly selection: Selection;
  readonly source: CollectionSource;
  /** On paper; undefined while nothing is printed. */
  readonly printed = signal<readonly Line[] | undefined>(undefined);
  /** Not a signal: scrolling draws nothing anew. */
  left: LeftPlace;
  /** The act that is shown was opened from the list: its line has the focus when the user comes back. */
  cameFromAct = false;

  constructor(source: CollectionSource, keeper: PlaceKeeper) {
    this.source = source;
    this.#keeper = keeper;
    this.lines = new ShownLines(source);
    this.selection = new Selection(source);
    const { place, left } = keeper.read();
    this.#place = signal(place);
    this.left = left;
    keeper.onMove(() => this.#moved());
    source.onChange(() => void this.lines.show(this.#place.value.view, this.left.row));
    void this.lines.show(place.view, left.row);
  }

  get place(): ReadonlySignal<LibraryPlace> {
    return this.#place;
  }

  /** Words that are being typed are one change, however many letters they have. */
  change(changes: ViewChanges): void {
    const { view } = this.#place.value;
    const typed = Object.keys(changes).every((key) => key === 'words' || key === 'beneficiary');
    this.#show(changed(view, changes), typed && hasTyped(view, changes));
  }

  /** Another table, in its own order and columns; what was searched and filtered for stays. */
  showTable(table: TableOf): void {
    const { view } = this.#place.value;
    if (table !== view.table) this.#show({ ...view, table, sort: ownSort(table), columns: [] }, false);
  }

  openAct(id: string, from?: number): void {
    this.#keeper.write(this.#place.value, this.left, true);
    const { top, row } = this.left;
    this.left = from === undefined ? { top, row } : { top, row: from, from };
    this.#go({ ...this.#place.value, act: id }, false);
  }

  /** Another act of the same document, or of the list: the way back leads past it. */
  turnTo(id: string, from?: number): void {
    this.left = { ...this.left, ...(from === undefined ? {} : { row: from, from }) };
    this.#go({ ...this.#place.value, act: id }, true);
  }

  /** Back to what it was opened from. */
  closeAct(): void {
    const { view, profile } = this.#place.value;
    this.cameFromAct = true;
    this.#go({ view, ...(profile && { profile }) }, false);
  }

  openProfile(profile: ProfileKey): void {
    this.#keeper.write(this.#place.value, this.left, true);
    this.#go({ view: this.#place.value.view, profile }, false);
  }

  closeProfile(): void {
    this.#go({ view: this.#place.value.view }, false);
  }

  retry(): void {
    void this.lines.show(this.#place.value.view, this.left.row);
  }

  /** Gets the lines that go on paper: the first of those shown. */
  async preparePrint(): Promise<void> {
    const answer = await this.source.more({ view: this.#place.value.view, from: 0, count: MOST_PRINTED });
    if (answer.ok) this.printed.value = answer.value.found.lines;
  }

  /** The browser prints by itself: what is here goes on paper. */
  printWhatIsHere(): void {
    const line = this.lines.shown.value?.line;
    if (line === undefined || this.printed.value !== undefined) return;
    const here: Line[] = [];
    for (let one = line(0); one !== undefined; one = line(here.length)) here.push(one);
    this.printed.value = here;
  }

  /** The act at a place of the list, if the list is of acts or grants. */
  async actAt(index: number): Promise<string | undefined> {
    const answer = await this.source.more({ view: this.#place.value.view, from: index, count: 1 });
    const line = answer.ok ? answer.value.found.lines[0] : undefined;
    return line === undefined ? undefined : actOf(line)?.id;
  }

  #show(view: View, replace: boolean): void {
    const before = this.#place.value.view;
    if (!sameLines(before, view)) this.selection.clear();
    this.left = TOP;
    this.#go({ view }, replace);
    void this.lines.show(view);
  }

  #go(place: LibraryPlace, replace: boolean): void {
    this.#place.value = place;
    this.#keeper.write(place, this.left, replace);
  }

  #moved(): void {
    const before = this.#place.value;
    const { place, left } = this.#keeper.read();
    this.left = left;
    this.cameFromAct = before.act !== undefined && place.act === undefined;
    this.#place.value = place;
    if (JSON.stringify(before.view) === JSON.stringify(place.view)) return;
    if (!sameLines(before.view, place.view)) this.selection.clear();
    void this.lines.show(place.view, left.row);
  }
}

/** Whether the letter typed goes on with words that were being typed. */
const hasTyped = (view: View, changes: ViewChanges): boolean =>
  (changes.words !== undefined && view.words !== '') || (changes.beneficiary !== undefined && view.beneficiary !== '');

/** Answers what pages ask of the rows, and keeps the last answer: a page that is scrolled asks for more lines of one view. */
import { select, type Selection } from '../../collection/select.ts';
import { emptyView } from '../../model/view.ts';
import type { CollectionAnswer, CollectionQuestion, View } from '../../model/collection.ts';
import { ok, type Result } from '../../model/result.ts';
import type { HeldRows, Ready } from './held-rows.ts';
import type { TextFound, TextSearch } from './text-search.ts';

/** What of a view decides which lines it has. */
const keyOf = ({ columns: _columns, ...view }: View): string => JSON.stringify(view);

/** Whether the view shows every act, the latest first: its first lines are known before all rows are. */
export const isPlain = (view: View): boolean => keyOf(view) === keyOf(emptyView());

interface Found {
  key: string;
  ready: Ready;
  /** Of the index. */
  version: number;
  selection: Selection;
  notIndexed: number;
}

export class Views {
  private readonly held: HeldRows;
  private readonly text: TextSearch;
  private last: Found | undefined;

  constructor(held: HeldRows, text: TextSearch) {
    this.held = held;
    this.text = text;
  }

  async ids(view: View): Promise<Result<string[]>> {
    const found = await this.find(view);
    return found.ok ? ok(found.value.selection.ids()) : found;
  }

  /** @param loading said of the answer */
  async answer({ view, from, count }: CollectionQuestion, loading: boolean): Promise<Result<CollectionAnswer>> {
    const found = await this.find(view);
    if (!found.ok) return found;
    const { selection, ready, notIndexed } = found.value;
    const { total, totals, facets } = selection;
    const acts = ready.catalogue.sources.acts;
    return ok({ found: selection.lines(from, count), from, total, totals, facets, acts, loading, notIndexed });
  }

  private async find(view: View): Promise<Result<Found>> {
    const [ready, version, key] = [this.held.get(), this.text.version, keyOf(view)];
    const { last } = this;
    if (last?.key === key && last.ready === ready && last.version === version) return ok(last);
    const inText: Result<TextFound | undefined> =
      view.searchIn === 'text' ? await this.text.find(ready.catalogue, view.words) : ok(undefined);
    if (!inText.ok) return inText;
    const selection = select(ready.catalogue, ready.orders, view, inText.value?.hits);
    this.last = { key, ready, version, selection, notIndexed: inText.value?.notIndexed ?? 0 };
    return ok(this.last);
  }
}

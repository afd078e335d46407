/** Answers what pages ask of the rows, and keeps the last answer: a page that is scrolled asks for more lines of one view. */
import { select, type Selection } from '../../collection/select.ts';
import { emptyView } from '../../collection/view.ts';
import type { CollectionAnswer, CollectionQuestion, View } from '../../model/collection.ts';
import type { HeldRows, Ready } from './held-rows.ts';

/** What of a view decides which lines it has. */
const keyOf = ({ columns: _columns, ...view }: View): string => JSON.stringify(view);

/** Whether the view shows every act, the latest first: its first lines are known before all rows are. */
export const isPlain = (view: View): boolean => keyOf(view) === keyOf(emptyView());

export class Views {
  private readonly held: HeldRows;
  private last: { key: string; ready: Ready; selection: Selection } | undefined;

  constructor(held: HeldRows) {
    this.held = held;
  }

  selection(view: View): Selection {
    const ready = this.held.get();
    const key = keyOf(view);
    if (this.last?.key === key && this.last.ready === ready) return this.last.selection;
    const selection = select(ready.catalogue, ready.orders, view);
    this.last = { key, ready, selection };
    return selection;
  }

  answer({ view, from, count }: CollectionQuestion, loading: boolean): CollectionAnswer {
    const { total, totals, facets, lines } = this.selection(view);
    const acts = this.held.get().catalogue.entries.length;
    return { found: lines(from, count), from, total, totals, facets, acts, loading, notIndexed: 0 };
  }
}

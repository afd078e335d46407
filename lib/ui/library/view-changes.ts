/** What can be changed of a view, and what of it hides lines. A view is never changed in place. */
import type { View } from '../../model/collection.ts';
import { emptyView } from '../../model/view.ts';

/** Everything is shown, in the same table, columns and order. */
export const cleared = ({ table, sort, columns }: View): View => ({ ...emptyView(table), sort, columns });

/** What is undefined is taken out of the view. */
export type ViewChanges = { [K in keyof View]?: View[K] | undefined };

export function changed(view: View, changes: ViewChanges): View {
  const next = Object.entries({ ...view, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(next) as unknown as View;
}

/** With the value if it was not among them, without it if it was. */
export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

/** Sorted by another column, or the other way round. Amounts and dates begin with the greatest. */
export function sortedBy(view: View, column: string, greatestFirst: boolean): View {
  const descending = view.sort.column === column ? !view.sort.descending : greatestFirst;
  return { ...view, sort: { column, descending } };
}

/** Which lines a view shows, as text: the same for views that show the same. */
function linesText({ sort: _sort, columns: _columns, ...lines }: View): string {
  return JSON.stringify(Object.entries(lines).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether anything but the table's own order and columns was asked for. Where words are sought hides nothing by itself. */
export const hidesLines = (view: View): boolean => !sameLines({ ...view, searchIn: 'fields' }, emptyView(view.table));

/** Whether two views show the same lines, whatever their order and columns. */
export const sameLines = (one: View, other: View): boolean => linesText(one) === linesText(other);

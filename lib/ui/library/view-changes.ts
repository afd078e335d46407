/** What can be changed of a view, and what of it hides lines. A view is never changed in place. */
import type { View } from '../../model/collection.ts';

/** Parts of a view that hide lines: each is a chip that can be taken away. */
const FILTERS = {
  words: '',
  searchIn: 'fields',
  authorities: [],
  bodies: [],
  outcomes: [],
  beneficiary: '',
  failedChecks: false,
  corrected: false,
  noted: false,
} as const satisfies Partial<View>;

/** Everything is shown, in the same table, columns and order. */
export function cleared(view: View): View {
  const { from: _from, until: _until, leastCents: _least, mostCents: _most, ...others } = view;
  return { ...others, ...FILTERS, authorities: [], bodies: [], outcomes: [] };
}

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

/** Whether anything but the table's own order and columns was asked for. */
export function hidesLines(view: View): boolean {
  const { from, until, leastCents, mostCents } = view;
  return (
    [from, until, leastCents, mostCents].some((bound) => bound !== undefined) ||
    Object.keys(FILTERS).some((key) => {
      if (key === 'searchIn') return false;
      const value = view[key as keyof typeof FILTERS];
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    })
  );
}

/** Whether two views show the same lines, whatever their order and columns. */
export function sameLines(one: View, other: View): boolean {
  const { sort: _sort, columns: _columns, ...lines } = one;
  const { sort: _otherSort, columns: _otherColumns, ...others } = other;
  return JSON.stringify(lines) === JSON.stringify(others);
}

/**
 * A view in the query of the page's address and back, so that it can be bookmarked and sent. Only what differs from the empty view is
 * written. What is not understood (written by hand, or by another version) is passed over: some view is always shown.
 */
import { COLUMNS } from '../model/collection-columns.ts';
import { TABLES, type Sort, type TableOf, type View } from '../model/collection.ts';
import type { Outcome } from '../model/reading.ts';
import { emptyView, ownSort } from '../model/view.ts';

/** The part of `URLSearchParams` that is used. */
export interface Query {
  get(name: string): string | null;
  getAll(name: string): string[];
}

const OUTCOMES: readonly Outcome[] = ['unanimous', 'majority', 'adopted', 'rejected', 'noted', 'postponed'];

/** `descending` is said by a minus before the column. */
const sortText = ({ column, descending }: Sort): string => `${descending ? '-' : ''}${column}`;

const isSame = (one: Sort, other: Sort): boolean => sortText(one) === sortText(other);

/** Names and values for `URLSearchParams`, in a fixed order: equal views have equal addresses. */
export function viewToQuery(view: View): [name: string, value: string][] {
  const query: [string, string][] = [];
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') query.push([name, String(value)]);
  };
  add('table', view.table === 'acts' ? '' : view.table);
  add('q', view.words);
  add('in', view.searchIn === 'fields' ? '' : view.searchIn);
  for (const name of view.authorities) add('authority', name);
  for (const name of view.bodies) add('body', name);
  for (const outcome of view.outcomes) add('outcome', outcome);
  add('from', view.from);
  add('until', view.until);
  add('least', view.leastCents);
  add('most', view.mostCents);
  add('beneficiary', view.beneficiary);
  for (const flag of ['failedChecks', 'corrected', 'noted'] as const) add(flag, view[flag] ? '1' : '');
  add('sort', isSame(view.sort, ownSort(view.table)) ? '' : sortText(view.sort));
  for (const column of view.columns) add('column', column);
  return query;
}

/** A day that there is: not 31 February. */
function date(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

function cents(text: string | null): number | undefined {
  const value = text !== null && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  return value === 0 ? 0 : value;
}

const isColumn = (table: TableOf, name: string): boolean => (COLUMNS[table] as readonly string[]).includes(name);

function sort(table: TableOf, text: string | null): Sort {
  const descending = text?.startsWith('-') ?? false;
  const column = descending ? text?.slice(1) : text;
  return column != null && isColumn(table, column) ? { column, descending } : ownSort(table);
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];
const filled = (values: readonly string[]): string[] => once(values).filter((value) => value !== '');

export function viewFromQuery(query: Query): View {
  const table = TABLES.find((name) => name === query.get('table')) ?? 'acts';
  const from = date(query.get('from'));
  const until = date(query.get('until'));
  const leastCents = cents(query.get('least'));
  const mostCents = cents(query.get('most'));
  return {
    ...emptyView(table),
    words: query.get('q') ?? '',
    searchIn: query.get('in') === 'text' ? 'text' : 'fields',
    authorities: filled(query.getAll('authority')),
    bodies: filled(query.getAll('body')),
    outcomes: once(OUTCOMES.filter((outcome) => query.getAll('outcome').includes(outcome))),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(leastCents !== undefined && { leastCents }),
    ...(mostCents !== undefined && { mostCents }),
    beneficiary: query.get('beneficiary') ?? '',
    failedChecks: query.get('failedChecks') === '1',
    corrected: query.get('corrected') === '1',
    noted: query.get('noted') === '1',
    sort: sort(table, query.get('sort')),
    columns: once(query.getAll('column')).filter((name) => isColumn(table, name)),
  };
}

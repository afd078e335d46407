/** Views as they are before anybody asked for anything. */
import type { Sort, TableOf, View } from './collection.ts';

/** The latest first; of beneficiaries, who was granted the most. */
export const ownSort = (table: TableOf): Sort => ({
  column: table === 'beneficiaries' ? 'totalCents' : 'session',
  descending: true,
});

export const emptyView = (table: TableOf = 'acts'): View => ({
  table,
  words: '',
  searchIn: 'fields',
  authorities: [],
  bodies: [],
  outcomes: [],
  beneficiary: '',
  failedChecks: false,
  corrected: false,
  noted: false,
  sort: ownSort(table),
  columns: [],
});

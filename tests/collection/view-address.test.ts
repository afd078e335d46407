import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewFromQuery, viewToQuery } from '../../lib/collection/view-address.ts';
import { emptyView } from '../../lib/model/view.ts';
import { COLUMNS } from '../../lib/model/collection-columns.ts';
import { TABLES, type View } from '../../lib/model/collection.ts';
import type { Outcome } from '../../lib/model/reading.ts';

const OUTCOMES: Outcome[] = ['unanimous', 'majority', 'adopted', 'rejected', 'noted', 'postponed'];

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cents = fc.integer({ min: -1_000_000_000, max: 100_000_000_000 });
const text = fc.string({ unit: 'grapheme' });
const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 });

const views: fc.Arbitrary<View> = fc.constantFrom(...TABLES).chain((table) =>
  fc
    .record(
      {
        words: text,
        searchIn: fc.constantFrom('fields' as const, 'text' as const),
        authorities: names,
        bodies: names,
        outcomes: fc.subarray(OUTCOMES),
        from: day,
        until: day,
        leastCents: cents,
        mostCents: cents,
        beneficiary: text,
        failedChecks: fc.boolean(),
        corrected: fc.boolean(),
        noted: fc.boolean(),
        sort: fc.record({ column: fc.constantFrom<string>(...COLUMNS[table]), descending: fc.boolean() }),
        columns: fc.shuffledSubarray<string>([...COLUMNS[table]]),
      },
      { requiredKeys: [] },
    )
    .map((part): View => ({ ...emptyView(table), ...part })),
);

const roundTrip = (view: View): View => {
  const address = new URLSearchParams(viewToQuery(view)).toString();
  return viewFromQuery(new URLSearchParams(address));
};

test('any view comes back from its address as it was', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(roundTrip(view)).toEqual(view);
    }),
  );
});

test('an empty view needs no words in the address but its table', () => {
  for (const table of TABLES.slice(1)) expect(viewToQuery(emptyView(table))).toEqual([['table', table]]);
  expect(viewToQuery(emptyView())).toEqual([]);
});

test('whatever stands in an address, a view comes of it, and it stays itself', () => {
  const keys = ['table', 'q', 'in', 'authority', 'outcome', 'from', 'least', 'sort', 'column', 'noted', 'x'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), text));
  fc.assert(
    fc.property(pairs, (query) => {
      const view = viewFromQuery(new URLSearchParams(query));
      expect(roundTrip(view)).toEqual(view);
    }),
  );
});

test.each([
  ['table=nonsense', {}],
  ['from=2023-02-31&until=31/12/2023', {}],
  ['least=12.5&most=1e9', {}],
  ['outcome=unanimous&outcome=perhaps', { outcomes: ['unanimous'] }],
  ['sort=-beneficiary', {}],
  ['column=title&column=title&column=amountCents', { columns: ['title'] }],
  ['corrected=true&noted=1', { noted: true }],
])('%s: what is not understood is passed over', (query, part) => {
  expect(viewFromQuery(new URLSearchParams(query))).toEqual({ ...emptyView(), ...part });
});

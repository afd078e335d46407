/** Any view finds what reading every row in turn would find. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../lib/collection/fold.ts';
import { needleOf, termsOf } from '../../lib/collection/terms.ts';
import { emptyView } from '../../lib/model/view.ts';
import type { ActRow, View } from '../../lib/model/collection.ts';
import type { Outcome } from '../../lib/model/reading.ts';
import { grants, row, selected } from './rows.ts';

const WORDS = ['école', 'Ecole', 'de', 'musique', 'l’art', 'club', 'Clubs', 'n° 3'];
const OUTCOMES: Outcome[] = ['unanimous', 'rejected', 'noted'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((all) => all.join(' '));
const authority = fc.constantFrom('Val', 'Roc', undefined);
const session = fc.constantFrom('2020-01-01', '2020-06-30', '2021-01-01', undefined);
const cents = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });

const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

const rows = fc
  .array(
    fc.record({
      title: words,
      authority,
      session,
      outcome: fc.constantFrom(...OUTCOMES, undefined),
      corrected: fc.constantFrom(true as const, undefined),
      given: fc.array(fc.tuple(words, cents), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ given: given_, ...part }, n) =>
      row(`${n}`, { ...given<ActRow>(part as never), ...grants(...(given_ as [string, number?][])) }),
    ),
  );

const views = fc
  .record({
    table: fc.constantFrom('acts' as const, 'grants' as const),
    words,
    authorities: fc.subarray(['Val', 'Roc']),
    outcomes: fc.subarray(OUTCOMES),
    from: session,
    until: session,
    leastCents: cents,
    mostCents: cents,
    beneficiary: words,
    corrected: fc.boolean(),
  })
  .map((part) => ({ ...emptyView(part.table), ...given<View>(part as never) }));

const holds = (fields: readonly (string | undefined)[], typed: string): boolean =>
  termsOf(typed).every((term) => fields.some((field) => foldedText(field ?? '').includes(needleOf(term))));

const isBetween = (value: number | undefined, { leastCents, mostCents }: View): boolean =>
  (leastCents === undefined && mostCents === undefined) ||
  (value !== undefined && value >= (leastCents ?? -1) && value <= (mostCents ?? 100));

function plainly(all: readonly ActRow[], view: View): string[] {
  const inTime = (one: ActRow): boolean =>
    (view.from === undefined && view.until === undefined) ||
    (one.session !== undefined && one.session >= (view.from ?? '') && one.session <= (view.until ?? '9'));
  const acts = all.filter(
    (one) =>
      holds([one.title, one.authority, one.session, ...one.grants.map(({ beneficiary }) => beneficiary)], view.words) &&
      (view.authorities.length === 0 || view.authorities.includes(one.authority ?? '')) &&
      (view.outcomes.length === 0 || view.outcomes.some((outcome) => outcome === one.outcome)) &&
      inTime(one) &&
      (!view.corrected || one.corrected === true),
  );
  const isSought = (name: string): boolean => holds([name], view.beneficiary);
  if (view.table === 'grants') {
    return acts.flatMap((one) =>
      one.grants.flatMap(({ beneficiary, amountCents }, place) =>
        isSought(beneficiary) && isBetween(amountCents, view) ? `${one.id}.${place}` : [],
      ),
    );
  }
  const asksForOne = termsOf(view.beneficiary).length > 0;
  return acts
    .filter((one) => isBetween(one.totalCents, view))
    .filter((one) => !asksForOne || one.grants.some(({ beneficiary }) => isSought(beneficiary)))
    .map(({ id }) => id);
}

test('any view of any rows', () => {
  fc.assert(
    fc.property(rows, views, (all, view) => {
      const { total, totals, ...found } = selected(all, view);
      const { table, lines } = found.lines(0, 1_000);
      const names = table === 'grants' ? lines.map(({ act, place }) => `${act.id}.${place}`) : found.ids();
      expect(names.toSorted()).toEqual(plainly(all, view).toSorted());
      expect(total).toBe(names.length);
      expect(totals.acts).toBe(found.ids().length);
    }),
    { numRuns: 500 },
  );
});

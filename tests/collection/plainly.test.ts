/** Any view finds what reading every row in turn would find; an act that several documents hold, once. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../lib/collection/fold.ts';
import { needleOf, termsOf } from '../../lib/collection/terms.ts';
import { sourcesOfActs } from '../../lib/model/first-source.ts';
import { emptyView } from '../../lib/model/view.ts';
import type { ActRow, BeneficiaryLine, View } from '../../lib/model/collection.ts';
import type { Outcome } from '../../lib/model/reading.ts';
import { grants, row, selected } from './rows.ts';

const WORDS = ['école', 'Ecole', 'de', 'musique', 'l’art', 'club', 'Clubs', 'n° 3'];
const OUTCOMES: Outcome[] = ['unanimous', 'rejected', 'noted'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((all) => all.join(' '));
/** Some of them in quotes: they stand one after the other. */
const sought = fc
  .tuple(words, fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '"'))
  .map(([plain, phrase, end]) => (end === '' ? plain : `${plain} "${phrase.join(' ')}${end}`));
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
      // Few, so that many are of one act.
      number: fc.constantFrom('1', '1', '2', undefined),
      outcome: fc.constantFrom(...OUTCOMES, undefined),
      corrected: fc.constantFrom(true as const, undefined),
      noted: fc.constantFrom(true as const, undefined),
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
    words: sought,
    authorities: fc.subarray(['Val', 'Roc']),
    outcomes: fc.subarray(OUTCOMES),
    from: session,
    until: session,
    leastCents: cents,
    mostCents: cents,
    beneficiary: words,
    corrected: fc.boolean(),
    noted: fc.boolean(),
  })
  .map((part) => ({ ...emptyView(part.table), ...given<View>(part as never) }));

const holds = (fields: readonly (string | undefined)[], typed: string): boolean =>
  termsOf(typed).every((term) => fields.some((field) => foldedText(field ?? '').includes(needleOf(term))));

const isBetween = (value: number | undefined, { leastCents, mostCents }: View): boolean =>
  (leastCents === undefined && mostCents === undefined) ||
  (value !== undefined && value >= (leastCents ?? -1) && value <= (mostCents ?? 100));

/** Lines by their identifiers: of each act the source that stands for all. */
function plainly(all: readonly ActRow[], view: View): string[] {
  const inTime = (one: ActRow): boolean =>
    (view.from === undefined && view.until === undefined) ||
    (one.session !== undefined && one.session >= (view.from ?? '') && one.session <= (view.until ?? '9'));
  const isSought = (name: string): boolean => holds([name], view.beneficiary);
  const asksForOne = termsOf(view.beneficiary).length > 0;
  const ofActs: ((one: ActRow) => boolean)[] = [
    (one) => isBetween(one.totalCents, view),
    (one) => !asksForOne || one.grants.some(({ beneficiary }) => isSought(beneficiary)),
  ];
  const asked: ((one: ActRow) => boolean)[] = [
    (one) => view.authorities.length === 0 || view.authorities.includes(one.authority ?? ''),
    (one) => view.outcomes.length === 0 || view.outcomes.some((outcome) => outcome === one.outcome),
    inTime,
    (one) => !view.corrected || one.corrected === true,
    (one) => !view.noted || one.noted === true,
    ...(view.table === 'acts' ? ofActs : []),
  ];
  const acts = sourcesOfActs(all).filter(
    (sources) =>
      holds(sources.flatMap(fieldsOf), view.words) && asked.every((isFit) => sources.some((source) => isFit(source))),
  );
  const firsts = acts.flatMap(([first]) => first ?? []);
  if (view.table !== 'grants') return firsts.map(({ id }) => id);
  return firsts.flatMap((one) =>
    one.grants.flatMap(({ beneficiary, amountCents }, place) =>
      isSought(beneficiary) && isBetween(amountCents, view) ? `${one.id}.${place}` : [],
    ),
  );
}

const fieldsOf = ({ title, number, authority: by, session: day, grants: all }: ActRow): (string | undefined)[] => [
  title,
  number,
  by,
  day,
  ...all.map(({ beneficiary }) => beneficiary),
];

test('whatever a view may be narrowed by, so many acts are then found', () => {
  fc.assert(
    fc.property(rows, views, (all, view) => {
      const { facets } = selected(all, view);
      const acts = (narrowed: Partial<View>): number => selected(all, { ...view, ...narrowed }).totals.acts;
      for (const { value, acts: count } of facets.authorities) expect(acts({ authorities: [value] })).toBe(count);
      for (const { value, acts: count } of facets.outcomes) expect(acts({ outcomes: [value] })).toBe(count);
    }),
    { numRuns: 200 },
  );
});

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

test('any beneficiaries, in any order', () => {
  const column = fc.constantFrom('name', 'grants', 'totalCents', 'first', 'last', 'authorities');
  fc.assert(
    fc.property(rows, views, column, fc.boolean(), (all, view, by, descending) => {
      const ofGrants = plainly(all, { ...view, table: 'grants' });
      const named = all.flatMap((one) =>
        one.grants.flatMap(({ beneficiary }, place) => (ofGrants.includes(`${one.id}.${place}`) ? beneficiary : [])),
      );
      const byName = Map.groupBy(named, (name) => foldedText(name).trim());
      const found = selected(all, { ...view, table: 'beneficiaries', sort: { column: by, descending } });
      const shown = found.lines(0, 1_000);
      const lines = shown.table === 'beneficiaries' ? shown.lines : [];
      expect(new Map(lines.map((line) => [line.key, line.grants]))).toEqual(
        new Map([...byName].map(([name, all_]) => [name, all_.length])),
      );
      const keys = lines.map((line) => sortKey(line, by)).filter((key) => key !== undefined);
      const risen = keys.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
      expect(keys).toEqual(descending ? risen.toReversed() : risen);
    }),
    { numRuns: 300 },
  );
});

function sortKey({ grants: count, totalCents, first, last, authorities }: BeneficiaryLine, column: string) {
  // Names are in the order of the tests of `frenchRanks`.
  const keys = {
    name: undefined,
    grants: count,
    totalCents,
    first,
    last,
    authorities: authorities.length || undefined,
  };
  return (keys as Record<string, string | number | undefined>)[column];
}

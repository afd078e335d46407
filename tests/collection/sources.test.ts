/** An act that several documents hold is one line, and counts once. */
import { describe, expect, test } from 'vitest';
import type { ActRow, View } from '../../lib/model/collection.ts';
import { grants, row, selected } from './rows.ts';

const ACT = { authority: 'Val', number: '2022-7', session: '2022-03-01' } as const;
const MINUTES = 'https://val.example/pv.pdf';

/** The act's own file, the minutes of the sitting, and an act beside it. */
const ROWS: ActRow[] = [
  row('own', {
    ...ACT,
    title: 'Aide à la création',
    body: 'Bureau',
    outcome: 'unanimous',
    retrieved: '2026-02-01T00:00:00Z',
    ...grants(['Club A', 100], ['Club A', 100]),
  }),
  row('minutes', {
    ...ACT,
    title: 'Théâtre',
    body: 'Bureau métropolitain',
    outcome: 'majority',
    address: MINUTES,
    noted: true,
    failedChecks: ['quorum'],
    retrieved: '2026-01-01T00:00:00Z',
    ...grants(['CLUB A', 120]),
  }),
  row('beside', { ...ACT, number: '2022-8', ...grants(['Club B', 7]) }),
];

const found = (view: Partial<View>) => selected(ROWS, view);
const lines = (view: Partial<View>) => found(view).lines(0, 10).lines;

describe('an act in two documents', () => {
  test('is one line, which tells of the other source and of what was written on it', () => {
    expect(lines({})).toMatchObject([
      { id: 'own', otherSources: 1, noted: true, totalCents: 200 },
      expect.not.objectContaining({ otherSources: expect.anything() }),
    ]);
    expect(found({}).ids()).toEqual(['own', 'beside']);
  });

  test('has its grants counted once: those of one source, also where two of them are alike', () => {
    expect(found({}).totals).toEqual({ acts: 2, grants: 3, beneficiaries: 2, amountCents: 207, withoutAmount: 0 });
    expect(lines({ table: 'grants' })).toMatchObject([
      { act: { id: 'own', otherSources: 1 }, place: 0 },
      { act: { id: 'own' }, place: 1 },
      { act: { id: 'beside' } },
    ]);
    expect(lines({ table: 'beneficiaries' })).toMatchObject([
      { key: 'club a', grants: 2, totalCents: 200, alsoKnownAs: [] },
      { key: 'club b', grants: 1 },
    ]);
  });

  test.each<[string, Partial<View>]>([
    ['words of either', { words: 'theatre' }],
    ['words of both', { words: '"aide a la" theatre' }],
    ['the outcome that either tells', { outcomes: ['majority'] }],
    ['a body as either prints it', { bodies: ['Bureau métropolitain'] }],
    ['a note on either', { noted: true }],
    ['a check that either fails', { failedChecks: true }],
    ['what one and what the other says', { outcomes: ['unanimous'], noted: true }],
    ['the sum of either', { leastCents: 110, mostCents: 150 }],
  ])('is found by %s', (_what, view) => {
    expect(found(view).ids()).toEqual(['own']);
    expect(found(view).totals).toMatchObject({ acts: 1, grants: 2, amountCents: 200 });
  });

  test.each<[string, Partial<View>]>([
    ['words of neither', { words: 'theatre absent' }],
    ['an outcome of neither', { outcomes: ['rejected'] }],
    ['a grant that another source names otherwise', { table: 'grants', leastCents: 110 }],
  ])('is not found by %s', (_what, view) => {
    expect(found(view).ids()).toEqual([]);
  });

  test('is counted under the values of all its sources, once under each', () => {
    expect(found({}).facets.outcomes).toEqual([
      { value: 'majority', acts: 1 },
      { value: 'unanimous', acts: 1 },
    ]);
    expect(found({ outcomes: ['majority'] }).facets.years).toEqual([{ value: '2022', acts: 1 }]);
  });

  test('is not said to have another source where its address only served another version', () => {
    const versions = ['a', 'b'].map((id, n) => row(id, { ...ACT, address: MINUTES, retrieved: `2026-0${n + 1}-01` }));
    const { totals, lines: of } = selected(versions, {});
    expect(totals.acts).toBe(1);
    expect(of(0, 10).lines).toEqual([versions[1]]);
  });
});

test('beneficiaries are sorted by name, also where another source alone names one', () => {
  const view = { table: 'beneficiaries', sort: { column: 'name', descending: true } } as const;
  const [own, ...others] = ROWS;
  const renamed = own && { ...own, ...grants(['Société A', 100]) };
  expect(selected(renamed ? [renamed, ...others] : [], view).lines(0, 10).lines).toMatchObject([
    { name: 'Société A' },
    { name: 'Club B' },
  ]);
});

test('gifts in kind are no money, in no sum; their value is said with them', () => {
  const [gift] = grants(['Club A', 500]).grants;
  const rows = [
    row('a', { ...ACT, grants: gift ? [{ ...gift, inKind: true }] : [] }),
    row('b', grants(['Club A', 20])),
  ];
  expect(selected(rows, {}).totals).toMatchObject({ grants: 2, amountCents: 20, withoutAmount: 0 });
  const beneficiaries = selected(rows, { table: 'beneficiaries' }).lines(0, 10).lines;
  expect(beneficiaries).toMatchObject([{ grants: 2, totalCents: 20 }]);
  expect(selected(rows, { table: 'grants', leastCents: 400 }).total).toBe(1);
});

import { describe, expect, test } from 'vitest';
import type { View } from '../../lib/model/collection.ts';
import { grants, row, selected } from './rows.ts';

const ROWS = [
  row('a', {
    title: 'Subvention à l’École de musique',
    authority: 'Métropole de Val',
    body: 'Bureau',
    session: '2022-03-01',
    number: '2022.9',
    outcome: 'unanimous',
    ...grants(['École de musique', 100], ['Club A', 300]),
  }),
  row('b', {
    title: 'Œuvres sociales',
    authority: 'Ville de Roc',
    session: '2021-05-01',
    number: '2022.10',
    outcome: 'rejected',
    corrected: true,
    ...grants(['ECOLE DE MUSIQUE', 50]),
  }),
  row('c', {
    title: 'Garantie d’emprunt',
    authority: 'Ville de Roc',
    body: 'Bureau',
    session: '2022-03-01',
    number: '2022.2',
    outcome: 'unanimous',
    failedChecks: ['quorum'],
  }),
  row('d', { title: 'Zone d’activité', noted: true, ...grants(['Club B']) }),
];

const ids = (view: Partial<View>): string => selected(ROWS, view).ids().join('');

describe('the words', () => {
  test.each([
    ['ecole', 'ab'],
    ['ÉCOLE musi', 'ab'],
    ['musi ecole', ''],
    ['oeuvre', 'b'],
    ['"de musique" club', 'a'],
    ['"musique club"', ''],
    ["l'ecole", 'a'],
    ['2022.1', 'b'],
    ['emprunt d', 'c'],
    ['quelque chose', ''],
    ['', 'cabd'],
  ])('%s', (words, found) => {
    expect(ids({ words })).toBe(found);
  });
});

describe('a filter', () => {
  test.each<[Partial<View>, string]>([
    [{ authorities: ['Ville de Roc'] }, 'cb'],
    [{ authorities: ['Ville de Roc', 'Métropole de Val'], bodies: ['Bureau'] }, 'ca'],
    [{ authorities: ['nowhere'] }, ''],
    [{ outcomes: ['rejected'] }, 'b'],
    [{ from: '2021-05-01', until: '2022-02-28' }, 'b'],
    [{ from: '2022-03-01' }, 'ca'],
    [{ until: '2021-05-01' }, 'b'],
    [{ leastCents: 50, mostCents: 100 }, 'b'],
    [{ mostCents: 1_000 }, 'ab'],
    [{ beneficiary: 'musique' }, 'ab'],
    [{ beneficiary: 'club b' }, 'd'],
    [{ failedChecks: true }, 'c'],
    [{ corrected: true }, 'b'],
    [{ noted: true }, 'd'],
    [{ corrected: true, noted: true }, ''],
  ])('%j', (view, found) => {
    expect(ids(view)).toBe(found);
  });
});

describe('the order', () => {
  test.each<[string, boolean, string]>([
    ['session', true, 'cabd'],
    ['session', false, 'bcad'],
    ['number', false, 'cabd'],
    ['number', true, 'bacd'],
    ['title', false, 'cbad'],
    ['totalCents', true, 'abcd'],
    ['totalCents', false, 'bacd'],
    ['grants', true, 'abdc'],
    ['outcome', false, 'cabd'],
    ['no such column', true, 'cabd'],
  ])('by %s, descending: %s; what is missing comes last', (column, descending, found) => {
    expect(ids({ sort: { column, descending } })).toBe(found);
  });

  test('in French: accents decide last', () => {
    const titles = ['côté', 'cote', 'Zèbre', 'côte', 'élan', 'éclat 10', 'éclat 9', 'eclat'];
    const sorted = selected(
      titles.map((title) => row(title, { title })),
      { sort: { column: 'title', descending: false } },
    );
    expect(sorted.ids()).toEqual(['cote', 'côte', 'côté', 'eclat', 'éclat 9', 'éclat 10', 'élan', 'Zèbre']);
  });
});

const grantLines = (view: Partial<View>): unknown[] => {
  const { table, lines } = selected(ROWS, { table: 'grants', ...view }).lines(0, 10);
  return table === 'grants' ? lines.map(({ act, grant, place }) => [act.id, grant.beneficiary, place]) : [];
};

describe('the table of grants', () => {
  test('has a line for each grant, and none for acts without', () => {
    expect(grantLines({})).toEqual([
      ['a', 'École de musique', 0],
      ['a', 'Club A', 1],
      ['b', 'ECOLE DE MUSIQUE', 0],
      ['d', 'Club B', 0],
    ]);
  });

  test('is filtered by the grant’s own amount and beneficiary, at once', () => {
    expect(grantLines({ leastCents: 200 })).toEqual([['a', 'Club A', 1]]);
    expect(grantLines({ beneficiary: 'club' }).map((line) => (line as unknown[])[1])).toEqual(['Club A', 'Club B']);
    expect(grantLines({ beneficiary: 'musique', leastCents: 200 })).toEqual([]);
  });

  test('is sorted by amount, what has none last', () => {
    const sort = { column: 'amountCents', descending: true };
    expect(grantLines({ sort }).map((line) => (line as unknown[])[1])).toEqual([
      'Club A',
      'École de musique',
      'ECOLE DE MUSIQUE',
      'Club B',
    ]);
  });
});

const beneficiaryLines = (view: Partial<View>) =>
  selected(ROWS, { table: 'beneficiaries', ...view }).lines(0, 10).lines;

describe('the table of beneficiaries', () => {
  test('has a line for the names that are one', () => {
    expect(beneficiaryLines({})).toEqual([
      expect.objectContaining({ key: 'club a', totalCents: 300 }),
      {
        key: 'ecole de musique',
        name: 'École de musique',
        alsoKnownAs: ['ECOLE DE MUSIQUE'],
        grants: 2,
        totalCents: 150,
        first: '2021-05-01',
        last: '2022-03-01',
        authorities: ['Métropole de Val', 'Ville de Roc'],
      },
      { key: 'club b', name: 'Club B', alsoKnownAs: [], grants: 1, authorities: [] },
    ]);
  });

  test('counts what the view finds, and nothing else', () => {
    expect(beneficiaryLines({ authorities: ['Ville de Roc'] })).toMatchObject([
      { key: 'ecole de musique', grants: 1, totalCents: 50 },
    ]);
  });

  test.each([
    ['name', false, ['club a', 'club b', 'ecole de musique']],
    ['grants', true, ['ecole de musique', 'club a', 'club b']],
    ['first', false, ['ecole de musique', 'club a', 'club b']],
    ['authorities', true, ['ecole de musique', 'club a', 'club b']],
  ])('by %s, descending: %s', (column, descending, keys) => {
    expect(beneficiaryLines({ sort: { column, descending } })).toMatchObject(keys.map((key) => ({ key })));
  });
});

test('lines are handed out in parts', () => {
  const view = selected(ROWS, {});
  const all = view.lines(0, 10).lines;
  expect([...view.lines(0, 3).lines, ...view.lines(3, 3).lines]).toEqual(all);
  expect(view.lines(4, 3).lines).toEqual([]);
});

test('totals are of all that is found; an act counts with all that it grants', () => {
  expect(selected(ROWS, {}).totals).toEqual({
    acts: 4,
    grants: 4,
    beneficiaries: 3,
    amountCents: 450,
    withoutAmount: 1,
  });
  expect(selected(ROWS, { beneficiary: 'club a' }).totals).toEqual({
    acts: 1,
    grants: 2,
    beneficiaries: 2,
    amountCents: 400,
    withoutAmount: 0,
  });
  const ofGrants = selected(ROWS, { table: 'grants', beneficiary: 'club a' });
  expect(ofGrants.totals).toEqual({ acts: 1, grants: 1, beneficiaries: 1, amountCents: 300, withoutAmount: 0 });
  const [gift] = grants(['Club B']).grants;
  const inKind = [row('e', { grants: gift === undefined ? [] : [{ ...gift, inKind: true }] })];
  expect(selected(inKind, {}).totals).toMatchObject({ grants: 1, amountCents: 0, withoutAmount: 0 });
});

test('what the view may be narrowed by heeds all filters but its own', () => {
  const { facets } = selected(ROWS, { authorities: ['Ville de Roc'], outcomes: ['unanimous'] });
  expect(facets.authorities).toEqual([
    { value: 'Métropole de Val', acts: 1 },
    { value: 'Ville de Roc', acts: 1 },
  ]);
  expect(facets.outcomes).toEqual([
    { value: 'rejected', acts: 1 },
    { value: 'unanimous', acts: 1 },
  ]);
  expect(facets.bodies).toEqual([{ value: 'Bureau', acts: 1 }]);
  expect(facets.years).toEqual([{ value: '2022', acts: 1 }]);
  expect(selected(ROWS, { from: '2022-01-01' }).facets.years).toEqual([
    { value: '2022', acts: 2 },
    { value: '2021', acts: 1 },
  ]);
});

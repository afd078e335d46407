import { describe, expect, test } from 'vitest';
import type { ActRow } from '../../../lib/model/collection.ts';
import type { MoneyProfile } from '../../../lib/model/profile.ts';
import { mergeNames } from '../../../lib/related/merging/index.ts';
import { moneyProfile } from '../../../lib/related/profile/index.ts';
import { eachOnce, grant, HERE, row, scopeOf } from './rows.ts';

const SABOTS = 'Les Sabots Rouges';

function beneficiary(rows: ActRow[], name = SABOTS): MoneyProfile | undefined {
  const names = rows.flatMap((each) => each.grants.map((one) => ({ scope: scopeOf(each), name: one.beneficiary })));
  const merged = mergeNames({ names, explained: [], decisions: [] }).find((group) =>
    group.names.some((one) => one.name === name),
  );
  return moneyProfile(
    { of: 'beneficiary', scope: HERE, name },
    { ...eachOnce(rows), scopeOf, decisions: [], ...(merged && { merged }) },
  );
}

const profile = (of: MoneyProfile['of'], name: string, rows: ActRow[]) =>
  moneyProfile({ of, scope: HERE, name }, { ...eachOnce(rows), scopeOf, decisions: [] });

describe('a beneficiary', () => {
  test('is granted what any of its names is granted, and nothing else of the same acts', () => {
    const found = beneficiary([
      row({ session: '2023-03-01', grants: [grant(SABOTS, 100), grant('Clos du Gué', 7)] }),
      row({ session: '2024-03-01', grants: [grant('Association Les Sabots rouges', 250)] }),
      row({ session: '2024-05-01', authority: 'Vauquelin', grants: [grant(SABOTS, 9)] }),
    ]);
    expect(found?.years.session).toEqual([
      { year: 2023, cents: 10_000, grants: 1, withoutAmount: 0, inKind: 0 },
      { year: 2024, cents: 25_000, grants: 1, withoutAmount: 0, inKind: 0, differenceCents: 15_000 },
    ]);
    expect(found?.lines.map(({ act }) => act.session)).toEqual(['2024-03-01', '2023-03-01']);
    expect(found).toMatchObject({ grants: 2, acts: 2, repeated: 0, undated: 0, authorities: ['Brumaille Métropole'] });
  });

  test('an act that is in several documents counts once, by its number and never by its amount', () => {
    const found = beneficiary([
      row({ number: '2024-7', body: 'Conseil', grants: [grant(SABOTS, 100)] }),
      row({ number: '2024-7', body: 'Conseil métropolitain', grants: [grant(SABOTS, 100)] }),
      row({ number: '2024-8', grants: [grant(SABOTS, 100)] }),
      row({ title: 'Subventions', grants: [grant(SABOTS, 100)] }),
      row({ title: 'Subventions', grants: [grant(SABOTS, 100)] }),
      // Another body's act of the same number.
      row({ number: '2024-7', body: 'Commission permanente', grants: [grant(SABOTS, 1)] }),
    ]);
    expect(found).toMatchObject({ repeated: 1, acts: 5 });
    expect(found?.years.session[0]?.cents).toBe(40_100);
  });

  test('two acts of one document are two, even if one number was read of both', () => {
    const [sha256, id] = ['f'.repeat(64), 'f'];
    const twice = ['#0', '#1'].map((place) =>
      row({ sha256, id: id + place, number: '7', grants: [grant(SABOTS, 50)] }),
    );
    expect(beneficiary(twice)).toMatchObject({ repeated: 0, acts: 2, grants: 2 });
  });

  test('the act that was fetched last stands for the others', () => {
    const older = row({ number: '7', grants: [grant(SABOTS, 100)], retrieved: '2025-01-01T00:00:00Z' });
    const newer = row({ number: '7', grants: [grant(SABOTS, 120)], retrieved: '2025-02-01T00:00:00Z' });
    for (const rows of [
      [older, newer],
      [newer, older],
    ])
      expect(beneficiary(rows)?.years.session[0]?.cents).toBe(12_000);
  });

  test('gifts in kind and unknown amounts are no sum, and no difference is told over them', () => {
    const found = beneficiary([
      row({ session: '2023-01-01', grants: [grant(SABOTS, 10)] }),
      row({ session: '2024-01-01', grants: [grant(SABOTS, 5, { inKind: true }), grant(SABOTS, 20), grant(SABOTS)] }),
      row({ session: '2025-01-01', grants: [grant(SABOTS, 30)] }),
    ]);
    expect(found?.years.session).toEqual([
      { year: 2023, cents: 1_000, grants: 1, withoutAmount: 0, inKind: 0 },
      { year: 2024, cents: 2_000, grants: 3, withoutAmount: 1, inKind: 1 },
      { year: 2025, cents: 3_000, grants: 1, withoutAmount: 0, inKind: 0 },
    ]);
  });

  test('no difference is told to a year of which nothing was read', () => {
    const found = beneficiary([
      row({ session: '2021-01-01', grants: [grant(SABOTS, 10)] }),
      row({ session: '2023-01-01', grants: [grant(SABOTS, 30)] }),
    ]);
    expect(found?.years.session.map((year) => year.differenceCents)).toEqual([undefined, undefined]);
  });

  test('a grant counts for the year of its sitting, or for the one that it is granted for', () => {
    const found = beneficiary([row({ session: '2023-12-14', grants: [grant(SABOTS, 10, { year: 2024 })] })]);
    expect(found?.years.session.map(({ year }) => year)).toEqual([2023]);
    expect(found?.years['granted-for'].map(({ year }) => year)).toEqual([2024]);
  });

  test('a sitting without a date is in no year, and is told', () => {
    const { session: _none, ...undated } = row({ grants: [grant(SABOTS, 10), grant(SABOTS, 3, { inKind: true })] });
    expect(beneficiary([undated])).toMatchObject({
      undated: 2,
      // A gift in kind is no sum there either.
      undatedCents: 1_000,
      grants: 2,
      years: { session: [] },
    });
  });

  test('nothing is nobody', () => {
    expect(beneficiary([row()], 'Nobody')).toBeUndefined();
  });
});

describe('an authority', () => {
  test('is all its acts, with their outcomes over the years', () => {
    const found = profile('authority', '', [
      row({ session: '2023-01-01', outcome: 'unanimous', grants: [grant('A', 1), grant('B', 2)] }),
      row({ session: '2024-01-01', outcome: 'rejected' }),
      row({ session: '2024-02-01' }),
      row({ authority: 'Vauquelin', outcome: 'majority' }),
    ]);
    expect(found).toMatchObject({
      name: 'Brumaille Métropole',
      grants: 2,
      acts: 3,
      outcomes: [
        { year: 2023, counts: { unanimous: 1 } },
        { year: 2024, counts: { rejected: 1, unknown: 1 } },
      ],
    });
  });
});

describe('a budget line', () => {
  test('is the grants booked on it, by themselves or by their act', () => {
    const found = profile('budget-line', 'SERV / 6574 / PROCE', [
      row({ budgetLine: 'serv 6574 proce', grants: [grant('A', 1), grant('B', 2, { budgetLine: 'AUTRE/6574/X' })] }),
      row({ grants: [grant('C', 4, { budgetLine: 'SERV\\6574\\PROCE' }), grant('D', 8)] }),
      row({ budgetLine: 'SERV/65748/PROCE', grants: [grant('E', 16)] }),
    ]);
    expect(found?.lines.map(({ grant: { beneficiary: name } }) => name).toSorted()).toEqual(['A', 'C']);
  });
});

describe('a programme', () => {
  const programmes = [{ name: 'Programme de relance ordinaire', acronym: 'PRO', framing: true }];

  test('is the acts that belong to it, by its acronym or its long name, of whatever year', () => {
    const found = profile('programme', 'PRO', [
      row({ title: 'Aide', programmes, grants: [grant('A', 1)] }),
      row({ title: 'Aide dans le cadre du programme de relance ordinaire 2024', grants: [grant('B', 2)] }),
      row({ title: 'Aide', programmes: [{ ...programmes[0]!, framing: false }], grants: [grant('C', 4)] }),
    ]);
    expect(found?.lines.map(({ grant: { beneficiary: name } }) => name).toSorted()).toEqual(['A', 'B']);
  });

  test('leads to what else its acts name', () => {
    const found = profile('programme', 'PRO', [row({ programmes, budgetLine: 'SERV/6574/PROCE', grants: [] })]);
    expect(found?.beside.map(({ key, name, acts }) => [key.of, name, acts])).toEqual([
      ['authority', 'Brumaille Métropole', 1],
      ['budget-line', 'SERV/6574/PROCE', 1],
    ]);
  });
});

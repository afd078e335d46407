import { describe, expect, test } from 'vitest';
import { compareActs } from '../../lib/model/compare-acts.ts';
import type { Deliberation, Grant } from '../../lib/model/reading.ts';
import { bareAct, printed } from '../fixtures/acts.ts';

const grant = (name: string, cents: number): Grant => ({ beneficiary: printed(name), amountCents: printed(cents) });

const act = (changes: Partial<Deliberation> = {}): Deliberation =>
  bareAct({
    number: printed('2024.1'),
    title: printed('Aides'),
    members: { present: printed(12) },
    roll: { present: [printed('A. MARTY'), printed('A. MARTY')], absent: [], proxies: [] },
    grants: [grant('Club A', 100), grant('Club B', 200), grant('Club B', 200)],
    votes: [{ scope: 'act', outcome: printed('majority' as const) }],
    ...changes,
  });

const brief = (before: Deliberation[], now: Deliberation[]) =>
  compareActs(before, now).map(({ kind, number, values }) => [
    kind,
    number,
    ...values.map(({ path, of, before: then, now: today }) => [path, of, then?.value, today?.value]),
  ]);

test('readings that say the same do not differ, wherever it stands now', () => {
  expect(compareActs([act()], [act({ title: printed('Aides', { page: 4 }), pages: [4, 4] })])).toEqual([]);
});

describe('values', () => {
  test.each<[string, Partial<Deliberation>, unknown[]]>([
    ['another title', { title: printed('Dons') }, ['title', undefined, 'Aides', 'Dons']],
    ['a figure', { members: { present: printed(13) } }, ['members.present', undefined, 12, 13]],
    ['a figure that is gone', { members: {} }, ['members.present', undefined, 12, undefined]],
    ['a value that is there', { session: printed('2024-01-01') }, ['session', undefined, undefined, '2024-01-01']],
    [
      'the outcome',
      { votes: [{ scope: 'act', outcome: printed('rejected' as const) }] },
      ['votes.0.outcome', undefined, 'majority', 'rejected'],
    ],
  ])('%s', (_name, changes, change) => {
    expect(brief([act()], [act(changes)])).toEqual([['changed', '2024.1', change]]);
  });

  test('of a list, what is more or less of each', () => {
    const roll = { present: [printed('A. MARTY'), printed('B. NOEL')], absent: [], proxies: [] };
    expect(brief([act()], [act({ roll })])).toEqual([
      [
        'changed',
        '2024.1',
        ['roll.present', undefined, 'A. MARTY', undefined],
        ['roll.present', undefined, undefined, 'B. NOEL'],
      ],
    ]);
  });
});

describe('grants', () => {
  test('are the same in another order', () => {
    expect(
      brief([act()], [act({ grants: [grant('Club B', 200), grant('Club A', 100), grant('Club B', 200)] })]),
    ).toEqual([]);
  });
  test('two that are alike stay two: one of them gone is one gone', () => {
    const grants = [grant('Club A', 100), grant('Club B', 200)];
    expect(brief([act()], [act({ grants })])).toEqual([['changed', '2024.1', ['grants', 'Club B', 200, undefined]]]);
  });
  test('of one name, the amount that changed; the one that is alike is left alone', () => {
    const grants = [grant('Club A', 100), grant('Club B', 300), grant('Club B', 200)];
    expect(brief([act()], [act({ grants })])).toEqual([
      ['changed', '2024.1', ['grants.amountCents', 'Club B', 200, 300]],
    ]);
  });
});

describe('acts', () => {
  const other = act({ number: printed('2024.2'), title: printed('Voirie') });
  test('are paired by number, whatever their order', () => {
    expect(brief([act(), other], [other, act()])).toEqual([]);
  });
  test('are added and removed', () => {
    expect(brief([act()], [act(), other])).toEqual([['added', '2024.2']]);
    expect(brief([act(), other], [act()])).toEqual([['removed', '2024.2']]);
  });
  test('one alone on either side is the same act under another number', () => {
    expect(brief([act()], [act({ number: printed('2024.9') })])).toEqual([
      ['changed', '2024.9', ['number', undefined, '2024.1', '2024.9']],
    ]);
  });
  test('two of one number are not taken for one another', () => {
    const twice = [act(), act({ title: printed('Bis') })];
    expect(brief(twice, [act()])).toEqual([
      ['added', '2024.1'],
      ['removed', '2024.1'],
      ['removed', '2024.1'],
    ]);
  });
});

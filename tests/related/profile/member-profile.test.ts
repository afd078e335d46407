import { describe, expect, test } from 'vitest';
import type { ActRow } from '../../../lib/model/collection.ts';
import type { Sitting } from '../../../lib/model/sitting.ts';
import { memberKey } from '../../../lib/related/profile/member-name.ts';
import { memberProfile, membersOf } from '../../../lib/related/profile/index.ts';
import { eachOnce, HERE, row, scopeOf } from './rows.ts';

const NAMES = ['Colette ARDENT', 'Paul ORMEAU', 'Hugues LANDRIN'];

const sitting = (acts: ActRow[], of: Partial<Sitting>): Sitting => ({
  key: 'k',
  names: NAMES,
  rolls: [],
  acts: acts.map(({ id }) => ({ id, roll: 0 })),
  documents: acts.map(({ sha256 }) => sha256),
  ...of,
});

function profileOf(name: string, rows: ActRow[], sittings: Sitting[]) {
  const byId = new Map(rows.map((each) => [each.id, each]));
  const { sourcesOf } = eachOnce(rows);
  const rowOf = (id: string): ActRow | undefined => byId.get(id);
  return memberProfile({ of: 'member', scope: HERE, name }, { sittings, rowOf, sourcesOf, scopeOf });
}

describe('one elected member', () => {
  test('was present at a sitting if any of its acts says so, and is told in how many', () => {
    const rows = ['1', '2', '3'].map((number) => row({ number, session: '2024-01-10', body: 'Conseil' }));
    const acts = rows.map(({ id }, at) => ({ id, roll: at === 0 ? 0 : 1 }));
    const rolls = [
      { presences: 'app', proxies: [] as [number, number][] },
      { presences: 'ppp', proxies: [] as [number, number][] },
    ];
    const found = profileOf('Colette ARDENT', rows, [sitting(rows, { acts, rolls })]);
    expect(found?.sittings).toMatchObject([{ session: '2024-01-10', body: 'Conseil', as: { absent: 1, present: 2 } }]);
    expect(found?.years).toEqual([{ year: 2024, counts: { present: 1 }, proxiesHeld: 0 }]);
  });

  test('gave a proxy, or held one', () => {
    const rows = [row({ session: '2024-01-10' }), row({ session: '2025-01-10' })];
    const sittings = [
      sitting(rows.slice(0, 1), { rolls: [{ presences: 'rpa', proxies: [[0, 1]] }] }),
      sitting(rows.slice(1), { rolls: [{ presences: 'prp', proxies: [[1, 0]] }] }),
    ];
    const found = profileOf('ARDENT Colette', rows, sittings);
    expect(found?.sittings).toMatchObject([
      { session: '2025-01-10', as: { present: 1 }, heldFor: ['Paul ORMEAU'], heldBy: [] },
      { session: '2024-01-10', as: { represented: 1 }, heldFor: [], heldBy: ['Paul ORMEAU'] },
    ]);
    expect(found?.years).toEqual([
      { year: 2024, counts: { represented: 1 }, proxiesHeld: 0 },
      { year: 2025, counts: { present: 1 }, proxiesHeld: 1 },
    ]);
  });

  test('held one proxy at a sitting, however many of its acts say so', () => {
    const rows = ['1', '2'].map((number) => row({ number, session: '2024-01-10', body: 'Conseil' }));
    const found = profileOf('Colette ARDENT', rows, [
      sitting(rows, { rolls: [{ presences: 'prp', proxies: [[1, 0]] }] }),
    ]);
    expect(found?.sittings).toMatchObject([{ as: { present: 2 }, heldFor: ['Paul ORMEAU'] }]);
    expect(found?.years).toMatchObject([{ proxiesHeld: 1 }]);
  });

  test('voted as the act prints it; on two sides at once, nothing is told', () => {
    const rows = [row({ session: '2024-01-10' }), row({ session: '2024-01-11' })];
    const [one, other] = rows;
    const acts = [
      { id: one?.id ?? '', named: { against: [0] } },
      { id: other?.id ?? '', named: { for: [0], abstentions: [0, 1] } },
    ];
    const found = profileOf('Colette ARDENT', rows, [sitting(rows, { acts })]);
    expect(found?.votes).toEqual([{ act: one, side: 'against' }]);
    // No roll names the member: that is no absence.
    expect(found?.sittings).toEqual([]);
  });

  test('another authority, an act that is gone, a family name alone are nobody', () => {
    const rolls = [{ presences: 'ppp', proxies: [] as [number, number][] }];
    const elsewhere = [row({ authority: 'Vauquelin' })];
    expect(profileOf('Colette ARDENT', elsewhere, [sitting(elsewhere, { rolls })])).toBeUndefined();
    expect(profileOf('Colette ARDENT', [], [sitting([row()], { rolls })])).toBeUndefined();
    const here = [row()];
    expect(profileOf('Mme ARDENT', here, [sitting(here, { rolls })])).toBeUndefined();
    expect(profileOf('Mme', here, [sitting(here, { rolls })])).toBeUndefined();
  });
});

test.each([
  ['Mme Colette ARDENT', 'ARDENT Colette'],
  ['M. Paul ORMEAU', 'Paul Ormeau'],
  ['Zoé de la TOUR', 'DE LA TOUR Zoe'],
])('%s is %s', (one, other) => {
  expect(memberKey(one)).toBe(memberKey(other));
});

test('the members of an authority are told by how many of its sittings name them', () => {
  const rows = [row(), row(), row({ authority: 'Vauquelin' })];
  const scopes = new Map(rows.map((each) => [each.id, scopeOf(each)]));
  const sittings = [
    sitting(rows.slice(0, 1), { rolls: [{ presences: 'ppa', proxies: [] }] }),
    sitting(rows.slice(1, 2), { names: ['M. Paul ORMEAU'], rolls: [{ presences: 'p', proxies: [] }] }),
    sitting(rows.slice(2), { names: ['Zoé TOUR'], rolls: [{ presences: 'p', proxies: [] }] }),
  ];
  const members = membersOf(HERE, sittings, (id) => scopes.get(id));
  expect(members.map(({ name, acts }) => [name, acts])).toEqual([
    ['Paul ORMEAU', 2],
    ['Colette ARDENT', 1],
    ['Hugues LANDRIN', 1],
  ]);
});

test('a name that no act has any more, since it was read otherwise or corrected, is no member', () => {
  const here = row();
  const rolls = [{ presences: '-pp', proxies: [] }];
  const names = ['Paul ORMAU', 'Paul ORMEAU', 'Zoé TOUR'];
  const members = membersOf(HERE, [sitting([here], { names, rolls })], () => HERE);
  expect(members.map(({ name }) => name)).toEqual(['Paul ORMEAU', 'Zoé TOUR']);
});

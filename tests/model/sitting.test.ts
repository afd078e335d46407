import { expect, test } from 'vitest';
import type { Deliberation, Proxy, Vote } from '../../lib/model/reading.ts';
import { withActs, withoutDocument, type ActOfSitting } from '../../lib/model/sitting.ts';
import { found } from '../fixtures/acts.ts';

interface Named {
  present?: string[];
  absent?: string[];
  proxies?: Proxy[];
  votes?: Vote[];
}

const act = (id: string, { present = [], absent = [], proxies = [], votes = [] }: Named): ActOfSitting => ({
  id,
  sha256: id.replace(/#.*/, ''),
  act: {
    roll: { present: present.map(found), absent: absent.map(found), proxies: proxies.map(found) },
    votes,
  } as unknown as Deliberation,
});

const SIXTY = Array.from({ length: 60 }, (_, at) => `Conseillère de la commune NUMÉRO-${at}`);

test('proxies are told by giver and holder, also where nobody is named to hold one', () => {
  const proxies = [{ giver: 'Ardent', holder: 'Ormeau' }, { giver: 'Verrier' }];
  const sitting = withActs('k', undefined, [act('a#0', { present: ['Ormeau'], absent: ['Landrin'], proxies })]);
  expect(sitting.names).toEqual(['Ardent', 'Ormeau', 'Verrier', 'Landrin']);
  expect(sitting.rolls).toEqual([
    {
      presences: 'rpra',
      proxies: [
        [0, 1],
        [2, -1],
      ],
    },
  ]);
});

test('white space and the way in which accents are encoded make no other name', () => {
  const sitting = withActs('k', undefined, [
    act('a#0', { present: ['Zoé  ARDENT'] }),
    act('a#1', { present: ['Zoe\u0301 ARDENT'] }),
  ]);
  expect(sitting.names).toEqual(['Zoé ARDENT']);
  expect(sitting.rolls).toHaveLength(1);
});

test('named votes are of the act itself', () => {
  const named = { against: [found({ name: 'Ormeau' })] };
  const votes: Vote[] = [
    { scope: 'point', outcome: found('adopted'), named: { for: [found({ name: 'Ardent' })] } },
    { scope: 'act', outcome: found('majority'), named },
  ];
  const sitting = withActs('k', undefined, [act('a#0', { votes })]);
  expect(sitting.acts).toEqual([{ id: 'a#0', named: { against: [0] } }]);
  expect(sitting.names).toEqual(['Ormeau']);
});

test('a sitting of sixty with fifty acts stays small, though some come late', () => {
  const acts = Array.from({ length: 50 }, (_, at) =>
    act(`${'f'.repeat(63)}${at}#0`, {
      present: SIXTY.slice(at < 25 ? 1 : 0),
      absent: at < 25 ? SIXTY.slice(0, 1) : [],
    }),
  );
  let sitting = withActs('k', undefined, []);
  for (const one of acts) sitting = withActs('k', sitting, [one]);
  expect(sitting.rolls).toHaveLength(2);
  expect(sitting).toEqual(withActs('k', undefined, acts));
  // Some 6 kB of hashes among them, which tell the acts; the sixty names alone are 2 kB, and 120 kB if each act kept them.
  expect(JSON.stringify(sitting).length).toBeLessThan(14_000);
});

test('what is left without a document keeps the places of its names; nothing is left of nothing', () => {
  const sitting = withActs('k', undefined, [act('a#0', { present: ['Ormeau'] }), act('b#0', { present: ['Ardent'] })]);
  expect(withoutDocument(sitting, 'a')).toMatchObject({
    names: ['Ormeau', 'Ardent'],
    acts: [{ id: 'b#0', roll: 1 }],
    documents: ['b'],
  });
  expect(withoutDocument(withoutDocument(sitting, 'a') ?? sitting, 'b')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { CHECK_CODES, type Check, type CheckCode } from '../../../lib/model/reading.ts';
import type { ReadAct } from '../../../lib/parse/checks/index.ts';
import { actId, check, NAMES, present, resultsOf, withMembers, withRoll } from './alterations.ts';
import { grant, proxy, SOUND, stated, vote } from './sound-act.ts';

const { roll } = SOUND;

const ALTERED: readonly (readonly [CheckCode, string, Partial<ReadAct>, Partial<Check>])[] = [
  [
    'roll-matches-present',
    'a name less',
    present(...NAMES.filter((name) => !name.startsWith('Chloé'))),
    { expected: 6, actual: 5 },
  ],
  ['roll-matches-present', 'a name more', present(...NAMES, 'Jules TEMPÊTE'), { expected: 6, actual: 7 }],
  ['proxies-match', 'a proxy less', withRoll({ proxies: roll.proxies.slice(1) }), { expected: 2, actual: 1 }],
  [
    'votes-match-members',
    'a vote less',
    { ...withMembers({ votesCast: stated(7) }), votes: [vote()] },
    { expected: 7, actual: 8 },
  ],
  ['members-add-up', 'a member more', withMembers({ inOffice: stated(10) }), { expected: 10, actual: 9 }],
  [
    'members-add-up',
    'another absent',
    withRoll({ absent: [...roll.absent, stated('Odile PRÉ')] }),
    { expected: 9, actual: 10 },
  ],
  [
    'proxy-holder-present',
    'a holder who is not there',
    withRoll({ proxies: [proxy('Hugo PLAINE', 'Ginette ROUX'), proxy('Inès SERRE', 'Élise FONT-ROMEU')] }),
    { fault: 'holder-absent', expected: 'Ginette ROUX', actual: 6 },
  ],
  [
    'proxy-holder-present',
    'a giver who is there',
    withRoll({ proxies: [proxy('M. KHELIL Farid', 'Denis AUBRAC'), proxy('Inès SERRE', 'Élise FONT-ROMEU')] }),
    { fault: 'giver-present', expected: 'M. KHELIL Farid', actual: 6 },
  ],
  [
    'proxy-holder-present',
    'two proxies in one hand',
    withRoll({ proxies: [proxy('Hugo PLAINE', 'M. Denis AUBRAC'), proxy('Inès SERRE', 'Denis Aubrac')] }),
    { fault: 'too-many-proxies', expected: 1, actual: 2 },
  ],
  [
    'secretary-present',
    'a secretary who is not there',
    { secretary: stated('Jules TEMPÊTE') },
    { expected: 'Jules TEMPÊTE', actual: 6 },
  ],
  [
    'quorum',
    'many more are away',
    {
      ...withMembers({ inOffice: stated(20) }),
      ...withRoll({ absent: Array.from({ length: 12 }, (_, at) => stated(`Absent ${'ABCDEFGHIJKL'[at]}UTRE`)) }),
    },
    { expected: 11, actual: 6 },
  ],
  [
    'counts-match-votes',
    'a vote less for it',
    { votes: [vote({ for: stated(6), against: stated(1), abstentions: stated(0) })] },
    { expected: 8, actual: 7 },
  ],
  [
    'counts-match-votes',
    'unanimous, and one against',
    { votes: [vote({ outcome: stated('unanimous'), for: stated(7), against: stated(1) })] },
    { fault: 'unanimous-and-opposed', expected: 0, actual: 1 },
  ],
  [
    'counts-match-votes',
    'adopted, with fewer for it than against',
    { votes: [vote({ outcome: stated('adopted'), for: stated(3), against: stated(5), abstentions: stated(0) })] },
    { fault: 'adopted-by-fewer', expected: 5, actual: 3 },
  ],
  [
    'act-id-matches-session',
    'another date',
    actId('042-200000008-20190416-D20190004210-DE'),
    { expected: '2019-05-16', actual: '2019-04-16' },
  ],
  [
    'act-id-matches-number',
    'another serial',
    { number: stated('2019.00043') },
    { expected: '2019.00043', actual: 'D20190004210' },
  ],
  [
    'act-id-matches-number',
    'another year',
    { number: stated('2018.00042') },
    { expected: '2018.00042', actual: 'D20190004210' },
  ],
  [
    'act-id-siren-valid',
    'another SIREN',
    actId('042-200000009-20190516-D20190004210-DE'),
    { expected: 8, actual: '200000009' },
  ],
  [
    'grants-sum-to-total',
    'a hundred euros more',
    { grants: [grant('Les Sabots Rouges', 1600), grant('Le Moulin Partagé', 3000)] },
    { expected: 450_000, actual: 460_000 },
  ],
  [
    'convened-before-session',
    'after the sitting',
    { convened: stated('2019-05-17') },
    { expected: '2019-05-16', actual: '2019-05-17' },
  ],
  [
    'convened-before-session',
    'on the day itself',
    { convened: stated('2019-05-16') },
    { expected: '2019-05-16', actual: '2019-05-16' },
  ],
];

describe('altered in one thing, it fails one check alone', () => {
  test.each(ALTERED)('%s: %s', (code, _, change, figures) => {
    const act = { ...SOUND, ...change };
    expect(resultsOf(act, 'failed')).toEqual([code]);
    expect(check(act, code)).toMatchObject(figures);
    expect(check(act, code).evidence.length).toBeGreaterThan(0);
  });

  test('each check has such an act', () => {
    expect([...new Set(ALTERED.map(([code]) => code))].toSorted()).toEqual(CHECK_CODES.toSorted());
  });
});

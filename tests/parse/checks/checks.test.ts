import { describe, expect, test } from 'vitest';
import { CHECK_CODES, type Check, type CheckCode, type Deliberation } from '../../../lib/model/reading.ts';
import { checkRules, type ReadAct, runChecks } from '../../../lib/parse/checks/index.ts';
import { grant, inferred, proxy, SOUND, stated, vote } from './sound-act.ts';

const { roll, members } = SOUND;
const actId = (value: string): Partial<Deliberation> => ({ transmission: { actId: stated(value) } });
const withRoll = (more: Partial<Deliberation['roll']>): Partial<Deliberation> => ({ roll: { ...roll, ...more } });
const withMembers = (more: Partial<Deliberation['members']>): Partial<Deliberation> => ({
  members: { ...members, ...more },
});
const present = (...names: string[]): Partial<Deliberation> => withRoll({ present: names.map(stated) });
const NAMES = roll.present.map(({ value }) => value);

/** The act without these fields. */
function without(...fields: (keyof ReadAct)[]): ReadAct {
  return Object.fromEntries(
    Object.entries(SOUND).filter(([field]) => !fields.includes(field as keyof ReadAct)),
  ) as ReadAct;
}

const resultsOf = (act: ReadAct, result: Check['result']): CheckCode[] =>
  runChecks(act)
    .filter((check) => check.result === result)
    .map(({ code }) => code);

const check = (act: ReadAct, code: CheckCode): Check => {
  const found = runChecks(act).find((one) => one.code === code);
  if (!found) throw new Error(`no check ${code}`);
  return found;
};

test('there is one check for each code, in their order', () => {
  expect(checkRules.map(({ code }) => code)).toEqual(CHECK_CODES);
  expect(runChecks(SOUND).map(({ code }) => code)).toEqual(CHECK_CODES);
});

test('a sound act passes all of them, with the figures and where they stand', () => {
  expect(resultsOf(SOUND, 'passed')).toEqual(CHECK_CODES);
  for (const { expected, actual, evidence } of runChecks(SOUND)) {
    expect([expected, actual]).not.toContain(undefined);
    expect(evidence).not.toEqual([]);
  }
});

test('an act of which nothing was read passes none and fails none', () => {
  const nothing: ReadAct = {
    pages: [1, 1],
    members: {},
    roll: { present: [], absent: [], proxies: [] },
    grants: [],
    amounts: [],
    votes: [],
    references: [],
    decisions: [],
  };
  expect(resultsOf(nothing, 'not-applicable')).toEqual(CHECK_CODES);
  expect(runChecks(nothing).flatMap(({ evidence }) => evidence)).toEqual([]);
});

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

describe('what is printed on one side only is not compared', () => {
  test.each<[CheckCode, string, ReadAct]>([
    ['roll-matches-present', 'no figure', { ...SOUND, members: {} }],
    [
      'roll-matches-present',
      'a figure that was counted from the names',
      { ...SOUND, ...withMembers({ present: inferred(6) }) },
    ],
    ['roll-matches-present', 'no names', { ...SOUND, ...present() }],
    ['proxies-match', 'no figure', { ...SOUND, members: {} }],
    ['proxies-match', 'no names', { ...SOUND, ...withRoll({ proxies: [] }) }],
    ['votes-match-members', 'no votes', { ...SOUND, members: { present: stated(6), proxies: stated(2) } }],
    ['votes-match-members', 'no proxies', { ...SOUND, members: { present: stated(6), votesCast: stated(6) } }],
    ['members-add-up', 'no absents, and fewer than are in office', { ...SOUND, ...withRoll({ absent: [] }) }],
    ['proxy-holder-present', 'no holders', { ...SOUND, ...withRoll({ proxies: [proxy('Hugo PLAINE')] }) }],
    ['proxy-holder-present', 'nobody present', { ...SOUND, ...present() }],
    ['secretary-present', 'no secretary', without('secretary')],
    ['secretary-present', 'nobody present', { ...SOUND, ...present() }],
    ['quorum', 'nobody in office', { ...SOUND, members: { present: stated(6) } }],
    ['counts-match-votes', 'no counts', { ...SOUND, votes: [vote()] }],
    [
      'counts-match-votes',
      'a count that follows from the votes cast',
      { ...SOUND, votes: [vote({ for: inferred(8) })] },
    ],
    ['counts-match-votes', 'one side, and fewer', { ...SOUND, votes: [vote({ for: stated(6) })] }],
    [
      'counts-match-votes',
      'an item of minutes, after members have left',
      {
        ...SOUND,
        inherited: ['members', 'roll'],
        votes: [vote({ for: stated(5), against: stated(0), abstentions: stated(0) })],
      },
    ],
    [
      'counts-match-votes',
      'procedure',
      { ...SOUND, votes: [vote({ scope: 'procedure', for: stated(3), against: stated(0), abstentions: stated(0) })] },
    ],
    ['act-id-matches-session', 'no identifier', without('transmission')],
    ['act-id-matches-session', 'no sitting', without('session')],
    [
      'act-id-matches-number',
      'a serial of the software’s own',
      { ...SOUND, ...actId('034-200000008-20190516-0000061096-DE') },
    ],
    ['act-id-matches-number', 'another software’s', { ...SOUND, ...actId('095-200000008-20190516-032019-DE') }],
    ['act-id-matches-number', 'a number without a year', { ...SOUND, number: stated('42') }],
    ['act-id-matches-number', 'a number that is not padded', { ...SOUND, number: stated('2019/42') }],
    ['grants-sum-to-total', 'no total', { ...SOUND, amounts: [] }],
    [
      'grants-sum-to-total',
      'what another pays',
      { ...SOUND, amounts: [stated({ amountCents: 1, role: 'total', payer: 'Région' })] },
    ],
    [
      'grants-sum-to-total',
      'a grant without amount',
      { ...SOUND, grants: [...SOUND.grants, { beneficiary: stated('L’Écluse') }] },
    ],
    [
      'grants-sum-to-total',
      'two totals that fit in no way',
      { ...SOUND, amounts: [100, 200].map((amountCents) => stated({ amountCents, role: 'total' })) },
    ],
    ['convened-before-session', 'no convocation', without('convened')],
  ])('%s: %s', (code, _, act) => {
    expect(check(act, code)).toEqual({ code, result: 'not-applicable', evidence: [] });
  });
});

describe('councils print the same in several ways', () => {
  test.each<[CheckCode, string, Partial<ReadAct>]>([
    ['roll-matches-present', 'the president named apart', present(...NAMES.slice(1))],
    ['roll-matches-present', 'president and secretary named apart', present(...NAMES.slice(2))],
    [
      'proxies-match',
      'none declared, none named',
      { ...withMembers({ proxies: stated(0) }), ...withRoll({ proxies: [] }) },
    ],
    [
      'votes-match-members',
      'without who takes no part',
      { ...withMembers({ votesCast: stated(7) }), votes: [vote({ notVoting: stated(1) })] },
    ],
    [
      'members-add-up',
      'who gives a proxy is listed as absent too',
      withRoll({ absent: [...roll.absent, stated('PLAINE Hugo')] }),
    ],
    ['members-add-up', 'proxies only named', { members: { inOffice: stated(9), present: stated(6) } }],
    ['members-add-up', 'nobody is away', { ...withMembers({ inOffice: stated(8) }), ...withRoll({ absent: [] }) }],
    [
      'proxy-holder-present',
      'a holder by initial and family name',
      withRoll({ proxies: [proxy('H. PLAINE', 'D.AUBRAC')] }),
    ],
    [
      'proxy-holder-present',
      'a holder by the family name',
      withRoll({ proxies: [proxy('Mme PLAINE', 'Mme FONT ROMEU')] }),
    ],
    [
      'proxy-holder-present',
      'a giver of the family name of one present',
      withRoll({ proxies: [proxy('Mme KHELIL', 'Denis AUBRAC')] }),
    ],
    [
      'proxy-holder-present',
      'two proxies when the law allowed two',
      { session: stated('2021-02-04'), ...twoInOneHand() },
    ],
    ['proxy-holder-present', 'two proxies in the second winter', { session: stated('2021-12-09'), ...twoInOneHand() }],
    ['secretary-present', 'other order, civility, no accent', { secretary: stated('Mme FONT ROMEU Elise') }],
    ['secretary-present', 'named apart', present(...NAMES.filter((name) => !name.startsWith('Bruno')))],
    [
      'quorum',
      'a third, when the law asked for a third',
      { session: stated('2022-04-14'), ...withMembers({ inOffice: stated(18) }) },
    ],
    [
      'quorum',
      'represented, when they counted',
      { session: stated('2020-05-28'), ...withMembers({ inOffice: stated(24) }) },
    ],
    [
      'counts-match-votes',
      'abstentions are votes',
      { votes: [vote({ for: stated(5), against: stated(1), abstentions: stated(2) })] },
    ],
    [
      'counts-match-votes',
      'abstentions are no votes',
      { votes: [vote({ for: stated(7), against: stated(1), abstentions: stated(1) })] },
    ],
    [
      'counts-match-votes',
      'who takes no part is among the votes',
      { votes: [vote({ for: stated(5), against: stated(1), abstentions: stated(1), notVoting: stated(1) })] },
    ],
    [
      'counts-match-votes',
      'unanimous, and all for it',
      { votes: [vote({ outcome: stated('unanimous'), for: stated(8) })] },
    ],
    [
      'counts-match-votes',
      'unanimous, with abstentions',
      { votes: [vote({ outcome: stated('unanimous'), for: stated(6), abstentions: stated(2) })] },
    ],
    [
      'counts-match-votes',
      'rejected',
      { votes: [vote({ outcome: stated('rejected'), for: stated(3), against: stated(5), abstentions: stated(0) })] },
    ],
    [
      'counts-match-votes',
      'as many for as against',
      { votes: [vote({ outcome: stated('adopted'), for: stated(4), against: stated(4) })] },
    ],
    ['act-id-matches-session', 'the prefix form', actId('99_DE-042-200000008-20190516-D20190004210')],
    ['act-id-matches-number', 'without suffix', actId('042-200000008-20190516-201900042-DE')],
    [
      'grants-sum-to-total',
      'a gift in kind beside the money',
      { grants: [...SOUND.grants, grant('L’Écluse', 900, { inKind: true })] },
    ],
    [
      'grants-sum-to-total',
      'a gift in kind within the total',
      { grants: [grant('Les Sabots Rouges', 1500), grant('L’Écluse', 3000, { inKind: true })] },
    ],
    [
      'grants-sum-to-total',
      'two tables with a total each',
      { amounts: [150_000, 300_000].map((amountCents) => stated({ amountCents, role: 'total' })) },
    ],
  ])('%s passes: %s', (code, _, change) => {
    expect(check({ ...SOUND, ...change }, code).result).toBe('passed');
  });
});

function twoInOneHand(): Partial<Deliberation> {
  return withRoll({ proxies: [proxy('Hugo PLAINE', 'Denis AUBRAC'), proxy('Inès SERRE', 'Denis AUBRAC')] });
}

describe('fails where no way of counting agrees', () => {
  test.each<[CheckCode, string, Partial<ReadAct>]>([
    ['roll-matches-present', 'two missing, one named apart', present(...NAMES.slice(1, -1))],
    ['proxies-match', 'named, and none declared', withMembers({ proxies: stated(0) })],
    ['secretary-present', 'a secretary who is away', { secretary: stated('Ginette ROUX') }],
    [
      'proxy-holder-present',
      'three proxies, even when two were allowed',
      {
        session: stated('2021-02-04'),
        ...withRoll({ proxies: 'ABC'.split('').map((letter) => proxy(`Noé ${letter}MONT`, 'Denis AUBRAC')) }),
      },
    ],
    [
      'proxy-holder-present',
      'two proxies between the two winters',
      { session: stated('2020-09-15'), ...twoInOneHand() },
    ],
    ['quorum', 'exactly half', { ...withMembers({ inOffice: stated(12) }), ...withRoll({ absent: [] }) }],
    [
      'counts-match-votes',
      'unanimous, and not all are for it',
      { votes: [vote({ outcome: stated('unanimous'), for: stated(7) })] },
    ],
    ['counts-match-votes', 'more than were there', { votes: [vote({ for: stated(9) })] }],
    ['counts-match-votes', 'a point of the act', { votes: [vote(), vote({ scope: 'point', for: stated(9) })] }],
  ])('%s: %s', (code, _, change) => {
    expect(check({ ...SOUND, ...change }, code).result).toBe('failed');
  });
});

import { describe, expect, test } from 'vitest';
import type { CheckCode } from '../../../lib/model/reading.ts';
import type { ReadAct } from '../../../lib/parse/checks/index.ts';
import { actId, check, NAMES, present, twoInOneHand, withMembers, withRoll } from './alterations.ts';
import { grant, proxy, SOUND, stated, vote } from './sound-act.ts';

const { roll } = SOUND;

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

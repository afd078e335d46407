import { describe, expect, test } from 'vitest';
import type { CheckCode } from '../../../lib/model/reading.ts';
import type { ReadAct } from '../../../lib/parse/checks/index.ts';
import { actId, check, present, withMembers, without, withRoll } from './alterations.ts';
import { inferred, proxy, SOUND, stated, vote } from './sound-act.ts';

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

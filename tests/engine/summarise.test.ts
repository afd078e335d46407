import { describe, expect, test } from 'vitest';
import { stateOf, summariseAct } from '../../lib/engine/summarise.ts';
import type { Deliberation, Vote } from '../../lib/model/reading.ts';
import { found } from '../fixtures/acts.ts';
import { deliberation, documentRecord, hash } from '../store/samples.ts';

const vote = (changes: Partial<Vote>): Vote => ({ scope: 'act', outcome: found('unanimous'), ...changes });

const act = (changes: Partial<Deliberation>): Deliberation => ({ ...deliberation('2020.00012'), ...changes });

describe('an act in one glance', () => {
  test('says who, what and when', () => {
    const summary = summariseAct(
      act({ session: found('2020-02-14'), title: found('Subvention'), body: found('Bureau') }),
    );
    expect(summary).toEqual({
      number: '2020.00012',
      session: '2020-02-14',
      title: 'Subvention',
      body: 'Bureau',
      grants: [],
      failedChecks: 0,
    });
  });

  test('sums the amounts granted, in cents; what is granted in kind has none', () => {
    const summary = summariseAct(
      act({
        grants: [
          { beneficiary: found('A'), amountCents: found(400_000) },
          { beneficiary: found('B'), amountCents: found(10) },
          { beneficiary: found('C'), inKind: true },
        ],
      }),
    );
    expect(summary.totalCents).toBe(400_010);
    expect(summary.grants).toEqual([
      { beneficiary: 'A', amountCents: 400_000 },
      { beneficiary: 'B', amountCents: 10 },
      { beneficiary: 'C', inKind: true },
    ]);
  });

  test('has no total where no amount was read', () => {
    expect(summariseAct(act({ grants: [{ beneficiary: found('C') }] }))).not.toHaveProperty('totalCents');
  });

  test('tells figures that are printed from those that follow', () => {
    const inferred = { ...found(62), certainty: 'inferred' as const };
    const summary = summariseAct(act({ votes: [vote({ for: inferred, notVoting: found(1) })] }));
    expect(summary).toMatchObject({
      outcome: 'unanimous',
      for: { value: 62, certainty: 'inferred' },
      notVoting: { value: 1, certainty: 'stated' },
    });
    expect(summary).not.toHaveProperty('against');
  });

  test('takes the vote of the act, not of how to proceed nor of a point', () => {
    const votes = [
      vote({ scope: 'procedure', outcome: found('unanimous') }),
      vote({ scope: 'point', outcome: found('rejected') }),
      vote({ outcome: found('majority') }),
    ];
    expect(summariseAct(act({ votes })).outcome).toBe('majority');
    expect(summariseAct(act({ votes: votes.slice(0, 2) }))).not.toHaveProperty('outcome');
  });

  test('counts the checks that failed', () => {
    const checks = (['failed', 'passed', 'not-applicable', 'failed'] as const).map((result) => ({
      code: 'quorum' as const,
      result,
      evidence: [],
    }));
    expect(summariseAct(act({ checks })).failedChecks).toBe(2);
  });

  test.each([
    [['passed', 'not-applicable'], 'agree'],
    [['passed', 'failed'], 'disagree'],
    [['not-applicable', 'not-applicable'], undefined],
  ] as const)('says of the figures of the vote, %j, that they %s', (results, expected) => {
    const codes = ['votes-match-members', 'counts-match-votes'] as const;
    const checks = codes.map((code, index) => ({ code, result: results[index] ?? 'not-applicable', evidence: [] }));
    const quorum = { code: 'quorum' as const, result: 'failed' as const, evidence: [] };
    expect(summariseAct(act({ checks: [...checks, quorum] })).voteFigures).toBe(expected);
  });
});

describe('a stored document', () => {
  const version = {
    sha256: hash('a'),
    finalAddress: 'https://a.fr/',
    retrieved: '2026-01-01T00:00:00.000Z',
    checked: '',
  };

  test('is answered from its record alone', () => {
    const document = documentRecord(hash('a'), [summariseAct(act({}))]);
    expect(stateOf({ address: 'https://a.fr/', version, document })).toEqual({
      phase: 'answered',
      summary: {
        status: 'read',
        kind: 'deliberation',
        pages: 2,
        retrieved: '2026-01-01T00:00:00.000Z',
        acts: [{ number: '2020.00012', grants: [], failedChecks: 0 }],
      },
    });
  });

  test('that could not be opened says why', () => {
    const document = { ...documentRecord(hash('a')), failure: { code: 'encrypted' as const } };
    expect(stateOf({ address: 'https://a.fr/', version, document })).toEqual({
      phase: 'failed',
      failure: { code: 'encrypted' },
    });
  });
});

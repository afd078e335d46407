import { describe, expect, it } from 'vitest';
import type { Found } from '../../lib/model/evidence.ts';
import { foundValues } from '../../lib/model/found-values.ts';
import type { Deliberation } from '../../lib/model/reading.ts';

const found = <T>(value: T): Found<T> => ({
  value,
  certainty: 'stated',
  rule: 'test',
  evidence: [{ page: 1, quote: String(value), boxes: [[0, 0, 10, 10]], source: 'text-layer' }],
});

const act: Deliberation = {
  pages: [1, 2],
  number: found('2024.7'),
  members: { present: found(12) },
  roll: { present: [found('A. MARTY')], absent: [], proxies: [found({ giver: 'B. NOEL', holder: 'A. MARTY' })] },
  grants: [{ beneficiary: found('Les Amis du Vallon'), amountCents: found(450_000), inKind: false }],
  amounts: [found({ amountCents: 100, role: 'cost' as const })],
  votes: [
    {
      scope: 'act',
      outcome: found('unanimous' as const),
      named: { abstentions: [found({ name: 'C. OLIVE' })] },
    },
  ],
  references: [],
  decisions: [],
  checks: [],
  inherited: ['number'],
  missing: { title: { reason: 'not-printed' } },
};

describe('every value of an act', () => {
  it('comes once, under its path in the public format', () => {
    expect(foundValues(act).map(({ path, found: { value } }) => [path, value])).toEqual([
      ['number', '2024.7'],
      ['members.present', 12],
      ['roll.present.0', 'A. MARTY'],
      ['roll.proxies.0', { giver: 'B. NOEL', holder: 'A. MARTY' }],
      ['grants.0.beneficiary', 'Les Amis du Vallon'],
      ['grants.0.amountCents', 450_000],
      ['amounts.0', { amountCents: 100, role: 'cost' }],
      ['votes.0.outcome', 'unanimous'],
      ['votes.0.named.abstentions.0', { name: 'C. OLIVE' }],
    ]);
  });

  it('counts once where it was corrected', () => {
    const corrected = { ...found(9), certainty: 'corrected' as const, evidence: [], original: found(12) };
    const values = foundValues({ ...act, members: { present: corrected } });
    expect(values.filter(({ path }) => path.startsWith('members'))).toEqual([
      { path: 'members.present', found: corrected },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { foundValues } from '../../lib/model/found-values.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { printed } from '../fixtures/acts.ts';

const act: Deliberation = {
  pages: [1, 2],
  number: printed('2024.7'),
  members: { present: printed(12) },
  roll: { present: [printed('A. MARTY')], absent: [], proxies: [printed({ giver: 'B. NOEL', holder: 'A. MARTY' })] },
  grants: [{ beneficiary: printed('Les Amis du Vallon'), amountCents: printed(450_000), inKind: false }],
  amounts: [printed({ amountCents: 100, role: 'cost' as const })],
  votes: [
    {
      scope: 'act',
      outcome: printed('unanimous' as const),
      named: { abstentions: [printed({ name: 'C. OLIVE' })] },
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
    const corrected = { ...printed(9), certainty: 'corrected' as const, evidence: [], original: printed(12) };
    const values = foundValues({ ...act, members: { present: corrected } });
    expect(values.filter(({ path }) => path.startsWith('members'))).toEqual([
      { path: 'members.present', found: corrected },
    ]);
  });
});

import { expect, test } from 'vitest';
import { rowOf } from '../../lib/model/act-row.ts';
import { lacksAmount, sumOfMoney, type Granted } from '../../lib/model/granted-money.ts';
import { found } from '../fixtures/acts.ts';
import { deliberation } from '../store/samples.ts';

test.each<[string, Granted[], number | undefined, boolean]>([
  ['nothing', [], undefined, false],
  ['money', [{ amountCents: 100 }, { amountCents: 20 }], 120, false],
  ['a gift in kind', [{ inKind: true }], undefined, false],
  ['a gift in kind whose value is printed', [{ amountCents: 500, inKind: true }], undefined, false],
  ['money and a gift in kind', [{ amountCents: 100 }, { amountCents: 500, inKind: true }], 100, false],
  ['money of which a part is not known', [{ amountCents: 100 }, {}], 100, true],
])('%s', (_what, grants, cents, isPart) => {
  expect(sumOfMoney(grants)).toBe(cents);
  expect(grants.some(lacksAmount)).toBe(isPart);
});

test('the row of an act has the money that it grants, and the gifts with their value', () => {
  const grants = [
    { beneficiary: found('Club A'), amountCents: found(100) },
    { beneficiary: found('Club B'), amountCents: found(500), inKind: true },
  ];
  const source = { sha256: 'a', address: '', retrieved: '2026-01-01T00:00:00.000Z' };
  expect(rowOf(source, { ...deliberation('1'), grants }, 0)).toMatchObject({
    totalCents: 100,
    grants: [{ amountCents: 100 }, { amountCents: 500, inKind: true }],
  });
});

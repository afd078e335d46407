import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, verdict } from './check.ts';

/**
 * « Total : 12 500 € » under a table, « pour un montant total de 12 500 € »: the grants make it. Gifts in kind may be valued
 * and summed, or not. With several totals (one a table), they may also make it together; which total is which part's is not
 * known then, so that nothing is said to be wrong.
 */
export const grantsSumToTotal: CheckRule = {
  code: 'grants-sum-to-total',
  run({ grants, amounts }) {
    const totals = amounts.filter(({ value }) => value.role === 'total' && value.payer === undefined);
    const money = grants.filter(({ inKind }) => inKind !== true);
    if (totals.length === 0 || money.length === 0) return NOT_APPLICABLE;
    if (money.some(({ amountCents }) => amountCents === undefined)) return NOT_APPLICABLE;

    const sumOf = (list: typeof grants) => list.reduce((sum, { amountCents }) => sum + (amountCents?.value ?? 0), 0);
    const sums = [sumOf(money), sumOf(grants)];
    const figures = totals.map(({ value }) => value.amountCents);
    const together = figures.reduce((sum, cents) => sum + cents, 0);
    const agreed = [...figures, together].find((cents) => sums.includes(cents));
    if (agreed === undefined && new Set(figures).size > 1) return NOT_APPLICABLE;
    return verdict(agreed !== undefined, {
      expected: agreed ?? figures[0] ?? 0,
      actual: agreed ?? sums[0] ?? 0,
      evidence: [...evidenceOf(...totals), ...evidenceOfList(money.flatMap(({ amountCents }) => amountCents ?? []))],
    });
  },
};

/** What is granted now to a body that was granted something then. */
import type { Grant } from '../model/reading.ts';
import type { AmountChange } from '../model/related.ts';

/** Sum of the money, in cents; none if an amount is not known, since a part is not the sum. Gifts in kind are no money. */
function moneyOf(grants: readonly Grant[]): { cents: number; lines: number } | undefined {
  const money = grants.filter(({ inKind }) => inKind !== true);
  let cents = 0;
  for (const { amountCents } of money) {
    if (amountCents === undefined) return undefined;
    cents += amountCents.value;
  }
  return money.length > 0 ? { cents, lines: money.length } : undefined;
}

/** @param now, then all grants of each act to the body */
export function amountChange(
  beneficiary: string,
  now: readonly Grant[],
  then: readonly Grant[],
): AmountChange | undefined {
  const [here, there] = [moneyOf(now), moneyOf(then)];
  if (!here || !there) return undefined;
  return {
    beneficiary,
    nowCents: here.cents,
    thenCents: there.cents,
    differenceCents: here.cents - there.cents,
    ...(here.lines > 1 ? { nowLines: here.lines } : {}),
    ...(there.lines > 1 ? { thenLines: there.lines } : {}),
  };
}

/** Sum of all that an act grants in money, in cents; none if an amount is not known. */
export const grantedCents = (grants: readonly Grant[]): number | undefined => moneyOf(grants)?.cents;

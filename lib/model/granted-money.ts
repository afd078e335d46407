/** What of grants is money: one rule for every sum, in acts, tables, profiles and marks. */

/** A grant as far as sums are concerned. */
export interface Granted {
  /** Cents; undefined where the document prints none. */
  amountCents?: number | undefined;
  inKind?: boolean | undefined;
}

/**
 * The money that is granted, in cents; undefined where no amount is known, and for a gift in kind: the value that an act puts on rooms or
 * staff is said beside it, and never added to money, in no sum.
 */
export const moneyOf = ({ amountCents, inKind }: Granted): number | undefined =>
  inKind === true ? undefined : amountCents;

/** A grant of money of which no amount is known: whatever it is summed with is a part of the whole. */
export const lacksAmount = ({ amountCents, inKind }: Granted): boolean => inKind !== true && amountCents === undefined;

/** Sum of the money whose amount is known, in cents; undefined if none is. */
export function sumOfMoney(grants: readonly Granted[]): number | undefined {
  const known = grants.flatMap((grant) => moneyOf(grant) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, cents) => sum + cents, 0);
}

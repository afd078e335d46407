/** What was granted year by year, and what changed. */
import type { GrantLine } from '../../model/collection.ts';
import { lacksAmount, moneyOf } from '../../model/granted-money.ts';
import type { YearsBy, YearSum } from '../../model/profile.ts';

export const yearOf = (session: string | undefined): number | undefined =>
  session === undefined ? undefined : Number(session.slice(0, 4));

const yearOfGrant = ({ act, grant }: GrantLine, by: YearsBy): number | undefined =>
  (by === 'granted-for' ? grant.year : undefined) ?? yearOf(act.session);

/** Every amount of the year is known. */
const isWhole = (year: YearSum): boolean => year.withoutAmount === 0;

/** @returns in order of time; a year without grants is not in it */
export function yearSums(lines: readonly GrantLine[], by: YearsBy): YearSum[] {
  const years = new Map<number, YearSum>();
  for (const line of lines) {
    const year = yearOfGrant(line, by);
    if (year === undefined) continue;
    const sum = years.get(year) ?? { year, cents: 0, grants: 0, withoutAmount: 0, inKind: 0 };
    years.set(year, sum);
    sum.grants++;
    if (line.grant.inKind === true) sum.inKind++;
    if (lacksAmount(line.grant)) sum.withoutAmount++;
    sum.cents += moneyOf(line.grant) ?? 0;
  }
  for (const sum of years.values()) {
    const before = years.get(sum.year - 1);
    if (before && isWhole(before) && isWhole(sum)) sum.differenceCents = sum.cents - before.cents;
  }
  return [...years.values()].toSorted((one, other) => one.year - other.year);
}

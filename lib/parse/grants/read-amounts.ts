/** Every amount that an act names and does not grant, with its part in it. */
import type { Found } from '../../model/evidence.ts';
import type { AmountRole, Grant, NamedAmount } from '../../model/reading.ts';
import { moneyOf } from '../grammar/amount/money.ts';
import { payerOf } from '../grammar/amount/payer.ts';
import { governed, type Governed } from '../grammar/amount/roles.ts';
import type { ActText, Zone } from '../zones.ts';
import { grantTablesOf } from '../tables/read-tables.ts';
import { located } from './read-grants.ts';

const ZONES: ReadonlySet<Zone> = new Set(['header', 'recitals', 'dispositif', 'vote', 'annex']);

/** What words may say of an amount that is granted, where it is told again. */
const REPEATS: ReadonlySet<Governed | undefined> = new Set(['granted', 'total', 'budget', undefined]);

/** @param grants what the act grants: their amounts are not repeated here */
export function readAmounts(act: ActText, grants: readonly Grant[]): Found<NamedAmount>[] {
  const granted = new Set(grants.map((grant) => grant.amountCents?.value));
  const sum = grants.reduce((total, grant) => total + (grant.amountCents?.value ?? 0), 0);
  const tables = grantTablesOf(act);
  const inTables = tables.flatMap((table) => [
    ...table.totals.map((total) => located({ ...total, value: named(total.value, 'total') }, act)),
    ...table.shares.map((share) => located({ ...share, value: named(share.value, 'share', share.payer) }, act)),
  ]);
  const rowsEnd = tables.map(({ start, end }) => ({ start, end }));
  const amounts: { start: number; found: Found<NamedAmount> }[] = [];
  const money = moneyOf(act.flow);
  for (const zone of act.zones) {
    if (!ZONES.has(zone.zone)) continue;
    for (const amount of money.within(zone.start, zone.end)) {
      if (rowsEnd.some(({ start, end }) => start <= amount.start && amount.start < end)) continue;
      const said = governed(money.masked, amount, zone.start);
      if (granted.has(amount.cents) && REPEATS.has(said)) continue;
      const isTotal = grants.length > 1 && amount.cents === sum;
      const payer = isTotal ? undefined : payerOf(act, amount, zone.start, said ?? 'other');
      const role = said === undefined || said === 'granted' ? 'other' : said;
      const value = named(amount.cents, isTotal ? 'total' : (payer?.role ?? role), payer?.name);
      amounts.push({
        start: amount.start,
        found: {
          value,
          certainty: 'stated',
          rule: 'named-amount',
          evidence: act.flow.evidence(amount.start, amount.end),
        },
      });
    }
  }
  return [...inTables, ...amounts.map(({ found }) => found)];
}

function named(amountCents: number, role: AmountRole, payer?: string): NamedAmount {
  return { amountCents, role, ...(payer === undefined ? {} : { payer }) };
}

/** Minutes that say it in their title: « Subvention pour le club X », then the amount asked, then the vote. */
import { governed } from '../grammar/amount/roles.ts';
import { moneyOf } from '../grammar/amount/money.ts';
import type { ActText } from '../zones.ts';
import type { GrantCandidate } from './candidate.ts';
import { titleBody } from './title-body.ts';

/** Only where nothing is decided in words of its own, and the text holds one amount, which is asked for or granted. */
export function titleGrant(act: ActText): GrantCandidate | undefined {
  if (act.zones.some(({ zone }) => zone === 'dispositif')) return undefined;
  const money = moneyOf(act.flow);
  const texts = act.zones.filter(({ zone }) => zone === 'recitals' || zone === 'vote' || zone === 'header');
  const amounts = texts.flatMap((zone) =>
    money.within(zone.start, zone.end).map((amount) => ({ amount, role: governed(money.masked, amount, zone.start) })),
  );
  const [first] = amounts;
  if (!first || amounts.some(({ amount }) => amount.cents !== first.amount.cents)) return undefined;
  if (!amounts.some(({ role }) => role === 'requested' || role === 'granted')) return undefined;
  const beneficiary = titleBody(act);
  if (!beneficiary) return undefined;
  return {
    beneficiary,
    amount: { value: first.amount.cents, spans: [first.amount], certainty: 'inferred', rule: 'grant-in-title' },
  };
}

import { AMOUNT, moneyOf } from '../../grammar/amount/money.ts';
import { leadingName } from '../../grammar/grants/leading-name.ts';
import type { GrantCue } from '../../grammar/grants/pairs.ts';
import { recipientAt } from '../../grammar/grants/recipients.ts';
import { GRANT_ZONES } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « – aide individuelle : Mme Anne PETIT, 3 200 € », « Subvention exceptionnelle : Club des marcheurs – 500 € »: one grant a line, what it is first. */
const PATTERN = new RegExp(
  String.raw`(?:^|\n)[^\p{L}\d\n]{0,4}(?:aide|subvention|bourse|prime|prix|dotation|allocation)(?: [a-z']{3,20}){0,3} ?: ?(?<name>[^\n:;]{3,120}?)(?:, | [–-] | ?\()(?<amount>${AMOUNT})\)?(?= ?[;,.]?\s?(?:\n|$))`,
  'gu',
);

export const namedInLine: Rule<GrantCue> = {
  id: 'named-in-line',
  zones: GRANT_ZONES,
  *find(zone, act) {
    const money = moneyOf(act.flow);
    for (const match of money.masked.slice(zone.start, zone.end).matchAll(PATTERN)) {
      const { name = '', amount: marks = '' } = match.groups ?? {};
      const start = zone.start + match.index + match[0].indexOf(name, match[0].indexOf(':'));
      const at = zone.start + match.index + match[0].lastIndexOf(marks);
      const amount = money.at(at);
      const body = recipientAt(money, start, start + name.length);
      const named = body && !body.generic && !body.self && body.end === start + name.length;
      const beneficiary = named ? { ...body, value: body.name } : leadingName(money, start, start + name.length);
      if (!amount || !beneficiary) continue;
      const { value, end } = beneficiary;
      yield {
        value: {
          beneficiary: { value, start, end },
          amount: { value: amount.cents, start: at, end: amount.end },
          elsewhere: false,
        },
        start,
        end: amount.end,
      };
    }
  },
};

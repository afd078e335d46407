import { AMOUNT, moneyOf } from '../../grammar/amount/money.ts';
import type { GrantCue } from '../../grammar/grants/pairs.ts';
import { GRANT_ZONES } from '../../grants/statements.ts';
import type { Rule } from '../../rule.ts';

/** « Association : Les Jardins du Port / Montant accordé : 800 € », « 3. Les Jardins du Port (dossier 12) / … / Montant accordé : 800 € »:
 * a sheet for each, one label a line. */
const PATTERN = new RegExp(
  String.raw`(?:^|\n)(?:[^\p{L}\n]{0,4}(?:nom de l')?(?:associations?|beneficiaires?|organismes?|demandeurs?|structures?|porteurs? (?:de|du) projet) ?: ?|\d{1,3} ?[.)] )(?<name>[^\n:]{3,120})\n(?:[^\n]{0,160}\n){0,8}?[^\p{L}\n]{0,4}(?:montant|subvention|aide|somme)s? (?:de la subvention |de l'aide )?(?:accorde|attribue|vote|alloue|octroye)e?s? ?: ?(?<amount>${AMOUNT})`,
  'gu',
);

export const labelledGrant: Rule<GrantCue> = {
  id: 'labelled-grant',
  zones: GRANT_ZONES,
  *find(zone, act) {
    const money = moneyOf(act.flow);
    for (const match of money.masked.slice(zone.start, zone.end).matchAll(PATTERN)) {
      const { name = '', amount: marks = '' } = match.groups ?? {};
      const start = zone.start + match.index + match[0].indexOf(name);
      const end = start + withoutNumber(name).length;
      const at = zone.start + match.index + match[0].length - marks.length;
      const amount = money.at(at);
      if (!amount) continue;
      yield {
        value: {
          beneficiary: { value: act.flow.text.slice(start, end), start, end },
          amount: { value: amount.cents, start: at, end: amount.end },
          elsewhere: false,
        },
        start,
        end: amount.end,
      };
    }
  },
};

/** « Les Jardins (n° subvention 000 173) Ateliers de … »: the name ends before its number. */
function withoutNumber(name: string): string {
  return name.replace(/\s*\((?:n ?°|dossier|code|ref)[^)]*\).*$/, '').trimEnd();
}

/** The body that asks, where the dispositif only says « lui », « cette association », or nobody: « X sollicite une aide ». */
import { moneyOf } from '../grammar/amount/money.ts';
import { recipientAt, type Recipient } from '../grammar/grants/recipients.ts';
import { perAct } from '../per-act.ts';
import type { ActText, ZoneText } from '../zones.ts';
import type { Located } from './candidate.ts';
import { isSameName, namesAuthority } from './names.ts';

const RULE = 'body-that-asks';

/** « la demande de subvention de l'association X », « le dossier déposé par Y » */
const ASKED_BY =
  /\b(?:demandes?|sollicitations?|dossiers?|requetes?) (?:de (?:subvention|financement|soutien|participation|aide)|d'aide)?(?: (?:financiere|exceptionnelle|annuelle))?[^\n.;:,]{0,40}?\b(?:par |de (?=l'|la )|d(?=u |es ))(?:le |la |l' ?|les |u |es )/g;
/** « L'association X sollicite une aide », « le club Y a demandé … » */
const ASKS =
  /(?:^|[.;:] |\n|\bque )(?:l' ?|la |le |les )(?<name>[^\n.;:]{3,120}?)(?:, [^,\n]{3,140},)? (?:a |vient de )?(?:sollicit|demand)(?:e|ent|er|ait|ant)\b(?=[^.;\n]{0,60}\b(?:subventions?|aides?|soutien|participation|financement|concours)\b)/g;

/** Only where the header and the recitals tell of exactly one body that asks for money. */
export const askingBody = perAct((act): Located<string> | undefined => {
  const found = act.zones
    .filter(({ zone }) => zone === 'recitals' || zone === 'header')
    .flatMap((zone) => [...askersIn(zone, act)])
    .filter((body) => !body.generic && !body.self && !namesAuthority(body.name, act));
  const [first] = found;
  if (!first || !found.every((body) => isSameName(body.name, first.name))) return undefined;
  return { value: first.name, spans: [first], certainty: 'inferred', rule: RULE };
});

function* askersIn(zone: ZoneText, act: ActText): Generator<Recipient> {
  const money = moneyOf(act.flow);
  const text = money.masked.slice(zone.start, zone.end);
  for (const match of text.matchAll(ASKED_BY)) {
    const body = recipientAt(money, zone.start + match.index + match[0].length, zone.end);
    if (body) yield body;
  }
  for (const match of text.matchAll(ASKS)) {
    const name = match.groups?.['name'] ?? '';
    const start = zone.start + match.index + match[0].indexOf(name);
    const body = recipientAt(money, start, start + name.length);
    if (body && body.end === start + name.length) yield body;
  }
}

/** The body that the act's title grants to: « Attribution d'une subvention à l'association X ». */
import { moneyOf } from '../grammar/amount/money.ts';
import { readClause } from '../grammar/grants/clause.ts';
import { beginsBody, recipientAt } from '../grammar/grants/recipients.ts';
import { fold } from '../text/fold.ts';
import { paragraphs, type ActText } from '../zones.ts';
import type { Located } from './candidate.ts';

const RULE = 'body-in-title';
const TITLE = /\b(?:subventions?|aides?|fonds de concours|participation|contribution|attribution|soutien)\b/;

/** « SUBVENTION DE L'ÉCOLE DE MUSIQUE »: not « subvention de l'État », which is received. */
const OF_BODY =
  /\b(?:subventions?|aides?) (?:de l' ?|de la |du |des )(?!etat|region|departement|anah|europe|drac|caf\b)/;

/** Only where the title names exactly one. */
export function titleBody(act: ActText): Located<string> | undefined {
  const found: Located<string>[] = [];
  for (const zone of act.zones) {
    if (zone.zone !== 'header') continue;
    for (const { start, end } of paragraphs(act.flow, zone.start, zone.end)) {
      if (!TITLE.test(moneyOf(act.flow).masked.slice(start, end))) continue;
      const clause = readClause(moneyOf(act.flow), start, end);
      if (clause.tokens.some((token) => token.kind === 'Q' || token.kind === 'N')) continue;
      const of = OF_BODY.exec(act.flow.folded.slice(start, end));
      const at = of === null ? 0 : start + of.index + of[0].length;
      const owner = of && beginsBody(moneyOf(act.flow), at) ? recipientAt(moneyOf(act.flow), at, end) : undefined;
      if (owner && !owner.generic && !owner.self) {
        found.push({ value: owner.name, spans: [owner], certainty: 'inferred', rule: RULE });
      }
      for (const { kind, recipient } of clause.tokens) {
        if (kind === 'J') return undefined;
        if (kind === 'R' && recipient)
          found.push({ value: recipient.name, spans: [recipient], certainty: 'inferred', rule: RULE });
      }
    }
  }
  const [first] = found;
  if (!first || found.some((other) => other.value !== first.value)) return undefined;
  return inSmallLetters(first, act) ?? first;
}

/** A title in capitals: the recitals print the name as it is written, « L'école de musique intercommunale ». */
function inSmallLetters(title: Located<string>, { flow, zones }: ActText): Located<string> | undefined {
  if (/\p{Ll}/u.test(title.value)) return undefined;
  const folded = fold(title.value);
  for (const zone of zones) {
    if (zone.zone !== 'recitals') continue;
    const at = flow.folded.indexOf(folded, zone.start);
    if (at < 0 || at >= zone.end || !/\p{Ll}/u.test(flow.text.slice(at, at + folded.length))) continue;
    const more = ADJECTIVE.exec(flow.folded.slice(at + folded.length, zone.end))?.[0].length ?? 0;
    const span = { start: at, end: at + folded.length + more };
    return { ...title, value: flow.text.slice(span.start, span.end), spans: [...title.spans, span] };
  }
  return undefined;
}

/** « intercommunale », « agricole du canton »: what the text adds to the title's name. */
const ADJECTIVE =
  /^(?: [a-z-]+(?:ales?|aux|iques?|ains?|aines?|iennes?|iens?)(?![a-z]))?(?: d[eu]s? (?:la |l')?(?:canton|commune|village|ville|quartier|departement|pays)(?![a-z]))?/;

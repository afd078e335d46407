/** The body that the act's title grants to: « Attribution d'une subvention à l'association X ». */
import { moneyOf } from '../grammar/amount/money.ts';
import { readClause } from '../grammar/grants/clause.ts';
import { paragraphs, type ActText } from '../zones.ts';
import type { Located } from './candidate.ts';

const RULE = 'body-in-title';
const TITLE = /\b(?:subventions?|aides?|fonds de concours|participation|contribution|attribution|soutien)\b/;

/** Only where the title names exactly one. */
export function titleBody(act: ActText): Located<string> | undefined {
  const found: Located<string>[] = [];
  for (const zone of act.zones) {
    if (zone.zone !== 'header') continue;
    for (const { start, end } of paragraphs(act.flow, zone.start, zone.end)) {
      if (!TITLE.test(moneyOf(act.flow).masked.slice(start, end))) continue;
      const clause = readClause(act.flow, start, end);
      if (clause.tokens.some((token) => token.kind === 'Q' || token.kind === 'N')) continue;
      for (const { kind, recipient } of clause.tokens) {
        if (kind === 'J') return undefined;
        if (kind === 'R' && recipient)
          found.push({ value: recipient.name, spans: [recipient], certainty: 'inferred', rule: RULE });
      }
    }
  }
  const [first] = found;
  return first && found.every((other) => other.value === first.value) ? first : undefined;
}

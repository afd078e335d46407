import { ACT_NUMBER, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import type { Spanned } from '../../rule.ts';
import type { Span } from '../../text/flow.ts';
import type { ActText } from '../../zones.ts';

/** Longer than any title: something else was taken for one. */
const LONGEST = 700;

/** « 14 – », « C 2031-02-012 », « Affaire n° 12 : », « Point n° 9 »: the item's rank or the act's number before its title. */
const BEFORE = new RegExp(
  `^(?:\\d{1,3}\\s?[–-]\\s|(?:point|affaire|rapport|dossier|dcm|deliberation|délibération|decision|décision)\\s${NUMBER_SIGN}\\s?(?:${ACT_NUMBER}|${SERIAL})\\s(?:[:–-]\\s)?(?:objet\\s?[:–-]\\s)?|(?:${NUMBER_SIGN}\\s?)?${ACT_NUMBER}\\s(?:[–-]\\s)?)(?=\\p{L})`,
  'iu',
);

/** « Tarifs du marché (rapporteur : Mme Anne PETIT) » */
const REPORTED_BY = /\s?[([](?:rapporteu(?:r|re|se)s?\s?:|présentée? par|rapport de )[^()[\]]{2,80}[)\]]\s?\.?$/iu;

/** A title as it is said: one line, white space folded, without the mark that ends it. */
export function titleAt(act: ActText, span: Span): Spanned<string> | undefined {
  const { end } = span;
  const start = span.start + (BEFORE.exec(act.flow.text.slice(span.start, end))?.[0].length ?? 0);
  const printed = act.flow.text.slice(start, end);
  const value = printed
    .replace(/\s+/g, ' ')
    .replace(REPORTED_BY, '')
    .replace(/[\s:;,–-]+$/, '')
    .trim();
  return value.length > 3 && value.length <= LONGEST ? { value, start, end } : undefined;
}

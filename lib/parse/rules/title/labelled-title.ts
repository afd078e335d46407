import { FURNITURE } from '../../grammar/furniture.ts';
import { isHeading } from '../../headings.ts';
import { matches, type Rule } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';
import { titleAt } from './title-found.ts';

/** « Objet : Attribution d'une subvention … », « OBJET – … », « D2025-012- Objet : … », « Titre : … » */
const LABEL = /(?:(?<=^|\n)\W{0,4}|(?<=\d\s?[–-]\s?))(?:objet|titre|intitule)(?: de la deliberation)?\s?[:–-]\s{0,3}/g;

export const labelledTitle: Rule<string> = {
  id: 'labelled-title',
  zones: ['header', 'roll-call'],
  *find(zone, act) {
    for (const match of matches(zone, act, LABEL)) {
      const start = match.index + match[0].length;
      const found = titleAt(act, { start, end: titleEnd(act, zone, start) });
      if (found) yield found;
    }
  },
};

/** The paragraph, and those after it as long as they are set as headings too. */
export function titleEnd(act: ActText, zone: ZoneText, start: number): number {
  const { text, folded } = act.flow;
  const ending = (from: number) => Math.min((text.indexOf('\n', from) + 1 || zone.end + 1) - 1, zone.end);
  let end = ending(start);
  const asHeading = act.flow.lines[act.flow.lineAt(start)]?.bold === true;
  while (asHeading && end + 1 < zone.end) {
    const next = { start: end + 1, end: ending(end + 1) };
    const words = folded.slice(next.start, next.end).replace(/^[^a-z0-9]+/, '');
    if (FURNITURE.test(words) || !isHeading(act.flow, next)) break;
    end = next.end;
  }
  return end;
}

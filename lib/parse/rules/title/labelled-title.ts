import { FURNITURE } from '../../grammar/furniture.ts';
import { isHeading } from '../../headings.ts';
import { matches, type Rule } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';
import type { Span } from '../../text/flow.ts';
import { lineCells } from '../../text/line-cells.ts';
import { titleAt } from './title-found.ts';

/** « Objet : Attribution d'une subvention … », « OBJET – … », « D2025-012- Objet : … », « Titre : … » */
const LABEL = /(?:(?<=^|\n)\W{0,4}|(?<=\d\s?[–-]\s?))(?:objet|titre|intitule)(?: de la deliberation)?\s?[:–-]\s{0,3}/g;

export const labelledTitle: Rule<string> = {
  id: 'labelled-title',
  zones: ['header', 'roll-call'],
  words: ['objet', 'titre', 'intitule'],
  *find(zone, act) {
    for (const match of matches(zone, act, LABEL)) {
      const start = match.index + match[0].length;
      const found = titleAt(act, { start, end: titleEnd(act, zone, start) });
      if (found) yield found;
    }
  },
};

/**
 * Where a title that begins at `start` ends: with its paragraph, and with those after it as long as they are set as headings
 * too, or in the same column beside the label.
 */
export function titleEnd(act: ActText, zone: ZoneText, start: number): number {
  const { text, folded } = act.flow;
  const ending = (from: number) => Math.min((text.indexOf('\n', from) + 1 || zone.end + 1) - 1, zone.end);
  let end = ending(start);
  while (end + 1 < zone.end) {
    const next = { start: end + 1, end: ending(end + 1) };
    const words = folded.slice(next.start, next.end).replace(/^[^a-z0-9]+/, '');
    if (FURNITURE.test(words) || !goesOn(act, start, next)) break;
    end = next.end;
  }
  return end;
}

/** « … DU TERRITOIRE – », « … AUX »: the next line goes on, wherever it was broken. */
const UNFINISHED = /(?: [–-]|\b(?:d[eu]|des|aux?|l[ae]s?|et|pour|en|sur))$/i;

function goesOn(act: ActText, start: number, next: Span): boolean {
  const { flow } = act;
  const index = flow.lineAt(start);
  const first = flow.lines[index];
  const line = flow.lines[flow.lineAt(next.start)];
  if (first === undefined || line === undefined) return false;
  if (first.bold && isHeading(flow, next)) return true;
  const column = lineCells(flow, index).find((cell) => cell.start <= start && start < cell.end);
  const beside = column !== undefined && column.xMin > first.box[0] + 20 && Math.abs(line.box[0] - column.xMin) < 4;
  const above = flow.lines[flow.lineAt(next.start - 1)];
  if (above === undefined || line.page !== first.page) return false;
  const gap = above.box[1] - line.box[3];
  const hanging = line.box[0] > first.box[0] + 15 && gap < 0.6 * line.fontSize;
  const unfinished = UNFINISHED.test(flow.text.slice(start, next.start - 1)) && gap < line.fontSize;
  return beside || hanging || unfinished;
}

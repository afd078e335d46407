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
      const above = found && lineAbove(act, match.index, found.start);
      if (above) yield { ...found, value: `${above.value} ${found.value}`, also: [above] };
      else if (found) yield found;
    }
  },
};

/**
 * « Objet : » set at half the height of a title over several lines, which begins above it in the column beside: two lines of the
 * title, with the label's line between them.
 */
function lineAbove(act: ActText, label: number, start: number): (Span & { value: string }) | undefined {
  const { flow } = act;
  const at = flow.lineAt(label);
  const [own, below] = [flow.lines[at], flow.lines[flow.lineAt(start)]];
  if (own === undefined || below === undefined || flow.lineAt(start) === at) return undefined;
  let first = at;
  let lower = below;
  for (let index = at - 1; index >= 0; index--) {
    const line = flow.lines[index];
    const isBeside = line && line.page === own.page && line.bold === below.bold && line.box[0] > own.box[2];
    if (!isBeside || Math.abs(line.box[0] - below.box[0]) > 3) break;
    if (line.box[1] - lower.box[3] > 0.5 * line.fontSize) break;
    [first, lower] = [index, line];
  }
  const [from, to] = [flow.lineSpans[first]?.start, flow.lineSpans[at - 1]?.end];
  if (first === at || from === undefined || to === undefined) return undefined;
  return { start: from, end: to, value: flow.text.slice(from, to).replace(/\s+/g, ' ').trim() };
}

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

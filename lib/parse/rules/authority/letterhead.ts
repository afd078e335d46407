import { AUTHORITY, isAuthorityName } from '../../grammar/authorities.ts';
import { matches, type Rule, type Spanned } from '../../rule.ts';
import { lineCells } from '../../text/line-cells.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/** A line of its own in the head, or a cell of one: « SAINT-MARCEL MÉTROPOLE », « Commune de Valbourg », « Commune de Valbourg (31) » */
const PARAGRAPH = new RegExp(`^\\W{0,4}(?<name>${AUTHORITY})(?: \\([^()\\n]{2,30}\\))?\\s{0,2}$`, 'gm');
const CELL = new RegExp(`^\\W{0,4}(?<name>${AUTHORITY})\\s{0,2}$`);
/** Headings that look like one: the département above the commune's name; the sitting. */
const NO_AUTHORITY =
  /^(?:departement|region|extrait|rapport|seance|deliberation|conseil de|bureau de|registre|proces|compte)\b/;

export const letterhead: Rule<string> = {
  id: 'letterhead',
  zones: ['header', 'aside'],
  *find(zone, act) {
    // The first one is the authority; those below it may be partners.
    for (const match of matches(zone, act, PARAGRAPH)) {
      const found = named(act, match, match.index);
      if (found) return yield found;
    }
    for (const { start, text } of cellsOf(zone, act)) {
      const match = CELL.exec(text);
      const found = match && named(act, match, start);
      if (found) return yield found;
    }
  },
};

function named(act: ActText, match: RegExpExecArray, at: number): Spanned<string> | undefined {
  const name = (match.groups?.['name'] ?? '').trimEnd();
  const start = at + match[0].indexOf(name);
  const value = act.flow.text.slice(start, start + name.length).replace(/\s+/g, ' ');
  if (NO_AUTHORITY.test(name) || !isAuthorityName(value)) return undefined;
  return { value, start, end: start + name.length };
}

function* cellsOf(zone: ZoneText, { flow }: ActText): Generator<{ start: number; text: string }> {
  for (let index = flow.lineAt(zone.start); index <= flow.lineAt(zone.end - 1); index++) {
    for (const { start, end } of lineCells(flow, index)) yield { start, text: flow.folded.slice(start, end) };
  }
}

/** The clauses of an act that may grant: those of the dispositif's points, and what the recitals propose. */
import { readClause, type Clause } from '../grammar/grants/clause.ts';
import { DECISION_LEAD } from '../grammar/decision-verbs.ts';
import { pointsOf } from '../decisions/points.ts';
import type { Span } from '../text/flow.ts';
import { perAct } from '../per-act.ts';
import { paragraphs, type ActText, type ZoneText } from '../zones.ts';

export interface Statement {
  clause: Clause;
  /** The items of the list below it. */
  items: readonly Clause[];
}

/** The statements of one zone, in order. */
export function statementsIn(zone: ZoneText, act: ActText): readonly Statement[] {
  return statementsOf(act).get(zone) ?? [];
}

const statementsOf = perAct(
  (act) =>
    new Map(act.zones.map((zone) => [zone, zone.zone === 'dispositif' ? decided(zone, act) : proposed(zone, act)])),
);

function decided(zone: ZoneText, act: ActText): Statement[] {
  const statements: Statement[] = [];
  for (const point of pointsOf(act)) {
    if (point.start < zone.start || point.start >= zone.end) continue;
    const [first, ...rest] = point.parts.flatMap((part) => pieces(act, part));
    if (!first) continue;
    let items: Clause[] = [];
    statements.push({ clause: readClause(act.flow, first.start, first.end), items });
    for (const piece of rest) {
      const clause = readClause(act.flow, piece.start, piece.end);
      // « Approuve : a) l'attribution d'une subvention … »: the item is a statement by itself.
      const isOwn = clause.grants && statements.at(-1)?.clause.shape === '';
      if (isOwn || DECISION_LEAD.test(act.flow.folded.slice(piece.start, piece.end))) {
        items = [];
        statements.push({ clause, items });
      } else items.push(clause);
    }
  }
  return statements;
}

/** « … ; d'attribuer … ; de dire que … » in one paragraph; a list or a table that begins a line after a colon. */
function pieces(act: ActText, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const cut of [...cutsIn(act, { start, end }), { start: end, end }]) {
    if (cut.start > from) found.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  return found;
}

const ENDS_SENTENCE = /;\s*(?:[-–•]\s)?|(?<=[\p{L})\d€]{3})\.\s+(?=\p{Lu})/gu;

function cutsIn({ flow }: ActText, { start, end }: Span): Span[] {
  const cuts = [...flow.text.slice(start, end).matchAll(ENDS_SENTENCE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  for (let index = flow.lineAt(start) + 1; index <= flow.lineAt(end - 1); index++) {
    const at = flow.lineSpans[index]?.start ?? end;
    const isList = /:\s*$/.test(flow.text.slice(Math.max(start, at - 3), at)) && !/\d/.test(flow.text.charAt(at));
    if (isList && at > start && at < end) cuts.push({ start: at, end: at });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** « il est proposé d'attribuer … », « la Ville propose de verser … » */
const PROPOSES = /\b(?:propos\w+|il (?:convient|y a lieu) d|souhaite|entend|envisage)/;

function proposed(zone: ZoneText, act: ActText): Statement[] {
  const statements: Statement[] = [];
  for (const paragraph of paragraphs(act.flow, zone.start, zone.end)) {
    for (const piece of pieces(act, paragraph)) {
      const verb = PROPOSES.exec(act.flow.folded.slice(piece.start, piece.end));
      if (verb) statements.push({ clause: readClause(act.flow, piece.start + verb.index, piece.end), items: [] });
    }
  }
  return statements;
}

/** The clauses of an act that may grant: those of the dispositif's points, and what the recitals propose. */
import { readClause, type Clause } from '../grammar/grants/clause.ts';
import { DECISION_LEAD, LIST_MARK } from '../grammar/decision-verbs.ts';
import { pointsOf } from '../decisions/points.ts';
import type { Span } from '../text/flow.ts';
import { proseOf } from './prose.ts';
import { perAct } from '../per-act.ts';
import { paragraphs, type ActText, type Zone, type ZoneText } from '../zones.ts';

/** Where the body decides; a vote may be told first, and what is decided after it. */
export const DECIDING_ZONES: readonly Zone[] = ['dispositif', 'vote'];
/** … and where it is proposed. */
export const GRANT_ZONES: readonly Zone[] = [...DECIDING_ZONES, 'recitals'];

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
    new Map(
      act.zones.map((zone) => [zone, DECIDING_ZONES.includes(zone.zone) ? decided(zone, act) : proposed(zone, act)]),
    ),
);

function decided(zone: ZoneText, act: ActText): Statement[] {
  const statements: Statement[] = [];
  for (const point of pointsOf(act)) {
    if (point.start < zone.start || point.start >= zone.end) continue;
    const [first, ...rest] = point.parts.flatMap((part) => pieces(act, part));
    if (!first) continue;
    let items: Clause[] = [];
    statements.push({ clause: readClause(proseOf(act), first.start, first.end), items });
    for (const piece of rest) {
      const clause = readClause(proseOf(act), piece.start, piece.end, givesToListed(statements.at(-1)));
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

/** « attribue les subventions suivantes : »: « 300 € pour les Pagayeurs » says to whom, below it. */
function givesToListed(lead: Statement | undefined): boolean {
  return lead?.clause.grants === true && !lead.clause.tokens.some((token) => token.recipient);
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

/** « les subventions suivantes : », « réparties comme suit : », « suivantes, pour un montant total de 9 700 € : »: what follows is a list, on lines of its own or not. */
const INTRODUCES_LIST =
  /(?:suivante?s?|comme suit|ci-apres|ci-dessous|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|\d{1,2}) (?:associations|structures|organismes|radios|clubs|communes|compagnies|beneficiaires|laureats|projets))[^:;\n\d]{0,40}(?:\d[\d .,']{0,14} ?(?:€|euros?)\s?)?:\s*/g;
/** Items of such a list in one sentence: « Boule Ronde 400 €, Club des Aînés 800 € ». */
const BETWEEN_ITEMS = /(?<=(?:€|euros?)\)?),?\s(?:et\s)?(?=[\p{Lu}\d«])/gu;

/** « 400 € la Lyre / 250 € Boule Ronde »: the name follows its amount. */
const AMOUNT_FIRST = /(?:^|[\n:;,]) ?(?:- )?\d[\d .,']{0,14} ?(?:€|euros?)$/;

function cutsIn({ flow }: ActText, { start, end }: Span): Span[] {
  const text = flow.text.slice(start, end);
  const folded = flow.folded.slice(start, end);
  const at = (match: RegExpExecArray): Span => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  });
  const cuts = [...text.matchAll(ENDS_SENTENCE)].map(at);
  for (const intro of folded.matchAll(INTRODUCES_LIST)) {
    const from = intro.index + intro[0].length;
    cuts.push({ start: start + from, end: start + from });
    for (const match of text.matchAll(BETWEEN_ITEMS))
      if (match.index > from && !AMOUNT_FIRST.test(folded.slice(0, match.index))) cuts.push(at(match));
    break;
  }
  for (let index = flow.lineAt(start) + 1; index <= flow.lineAt(end - 1); index++) {
    const line = flow.lineSpans[index]?.start ?? end;
    const isList = /:\s*$/.test(flow.text.slice(Math.max(start, line - 3), line)) && !/\d/.test(flow.text.charAt(line));
    if (isList && line > start && line < end) cuts.push({ start: line, end: line });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** « Subventions aux associations »: what is proposed under such a title is given, and not asked for. */
export const titleGives = perAct((act) =>
  act.zones.some(
    ({ zone, start, end }) =>
      zone === 'header' &&
      GIVES.test(act.flow.folded.slice(start, end)) &&
      !ASKS.test(act.flow.folded.slice(start, end)),
  ),
);
const GIVES = /\b(?:subventions?|aides? aux?|fonds de concours|bourses)\b/;
const ASKS = /\bdemandes? (?:de|d')|\bsollicit/;

/** « il est proposé d'attribuer … », « la Ville propose de verser … » */
const PROPOSES =
  /\b(?:propos\w+|il (?:convient|y a lieu) d|souhaite\b|entend\b|envisage\b|(?:met|mettant|mise?) aux voix|soumet au vote|prevoit d)/;

/** « les aides proposées sont récapitulées ci-dessous : »: what is proposed stands before the verb. */
const SUMS_PROPOSED =
  /^(?:[^\n:;.]{0,60}, )?(?:les |des )?(?:subventions?|aides?|participations?|bourses?) proposees [^\n:;.]{0,60}:\s*$/;

function proposed(zone: ZoneText, act: ActText): Statement[] {
  const statements: Statement[] = [];
  /** Items of the list that the last paragraph introduced. */
  let list: Clause[] | undefined;
  for (const paragraph of paragraphs(act.flow, zone.start, zone.end)) {
    const folded = act.flow.folded.slice(paragraph.start, paragraph.end);
    if (!PROPOSES.test(folded)) {
      if (list && isItem(folded, proseOf(act).within(paragraph.start, paragraph.end).length))
        list.push(readClause(proseOf(act), afterMark(folded, paragraph), paragraph.end, true));
      else list = undefined;
      continue;
    }
    list = undefined;
    for (const piece of pieces(act, paragraph)) {
      const words = act.flow.folded.slice(piece.start, piece.end);
      const verb = PROPOSES.exec(words);
      const from = piece.start + (SUMS_PROPOSED.test(words) ? 0 : (verb?.index ?? 0));
      const clause = verb && readClause(proseOf(act), from, piece.end, titleGives(act));
      if (!clause) {
        // « … ci-dessous : Boule Ronde ..... 400 € »: the first item goes on with the line above it.
        if (list && isItem(words, proseOf(act).within(piece.start, piece.end).length))
          list.push(readClause(proseOf(act), afterMark(words, piece), piece.end, true));
        continue;
      }
      const items: Clause[] = [];
      const introduces = /:\s*$/.test(words) && (clause.grants || offersSums(clause));
      statements.push({ clause: introduces ? { ...clause, grants: true } : clause, items });
      if (introduces) list = items;
    }
  }
  return statements;
}

/** « propose les subventions suivantes : » */
function offersSums({ tokens }: Clause): boolean {
  return (
    tokens.some((token) => token.kind === 'M') && tokens.every((token) => token.kind === 'M' || token.kind === 'P')
  );
}

const LONGEST_ITEM = 160;

/** « - Comité des fêtes : 1 200 € »: a short line with one sum. */
function isItem(folded: string, amounts: number): boolean {
  return amounts === 1 && folded.length < LONGEST_ITEM;
}

function afterMark(folded: string, { start }: Span): number {
  return start + (LIST_MARK.exec(folded)?.[0].length ?? 0);
}

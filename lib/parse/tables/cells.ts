/** The cells of a line: its segments, with their place in the act's text and on the page. */
import { TOTAL_LABEL } from '../grammar/grants/table-words.ts';
import type { Flow, Span } from '../text/flow.ts';
import { lineText } from '../text/line-text.ts';
import { ownUnit, unitFrom } from '../text/normalise.ts';
import { countsInMany } from './thousands.ts';
import { hundredths } from '../grammar/amount/figures.ts';
import { lexAmounts } from '../grammar/amount/lex-amounts.ts';

export interface Cell extends Span {
  /** Index of the line. */
  line: number;
  xMin: number;
  xMax: number;
  /** Present where the cell is an amount and nothing else. */
  cents?: number;
  /** « Total », « Sous-total ». */
  total?: boolean;
  /** The amount carries its unit: « 400 € »; « 400 » may be anything until its column is known. */
  unit?: boolean;
}

/** « 1 350 € * », « 400 €(1) »: a mark of a footnote after the amount. */
const AMOUNT_CELL = /^[^\p{L}\d]{0,2}(?<amount>\d[^()*]*?)\s?(?:\*{1,3}|\(\d\))?$/u;
const NUMBER_CELL = /^(?<figures>\d{1,3}(?:[ .']\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{2})?)(?:,-+)?$/;
const ONE_DECIMAL = /^\d{1,3}(?: \d{3})?[.,]\d$/;
/** « 92 600,00 30,00 », « 12 000 € 4 000 € »: two columns that stand close; cents, or the unit, end a sum. */
const TWO_SUMS =
  /^(?<first>\d[\d .']{0,14}(?:[.,]\d\d ?€?|€)) \d[\d .']{0,14}(?:(?:[.,]\d\d)? ?€|[.,]\d\d)(?: \d[\d .,'€]*)?$/;
/** A name and its amount in one run of text: « Club des marcheurs 400 € ». */
const TRAILING = /^(?<name>.*\p{L}.*?[\s:.…–-])(?<amount>\d[\d .,']*\s?(?:€|euros?))\s?\*?$/u;
/** What a {@link TRAILING} amount ends with: quickly seen, before its beginning is looked for. */
const ENDS_IN_MONEY = /(?:€|euros?)\s?\*?$/;
/** Words before an amount that make it part of a sentence, not of a row. */
const SENTENCE = /(?:\b(?:de|d'|a|soit|pour|dont|montant|hauteur|et|ou)|[,])\s*$/;

/** More characters than this are a sentence. */
const LONGEST_CELL = 200;

export function cellsOf(flow: Flow, index: number): Cell[] {
  const line = flow.lines[index];
  const span = flow.lineSpans[index];
  if (!line || !span) return [];
  const own = lineText(line);
  const cells: Cell[] = [];
  for (const segment of line.segments) {
    const from = unitFrom(own, segment.start);
    if (from === own.text.length) continue;
    const start = span.start + from;
    const end = Math.min(span.end, span.start + unitFrom(own, segment.end));
    cells.push(
      ...splitCell(flow, {
        line: index,
        start,
        end: trimmed(flow, start, end),
        xMin: segment.xMin,
        xMax: segment.xMax,
      }),
    );
  }
  return cells;
}

function trimmed(flow: Flow, start: number, end: number): number {
  return start + flow.text.slice(start, end).trimEnd().length;
}

function splitCell(flow: Flow, cell: Cell): Cell[] {
  if (cell.end - cell.start > LONGEST_CELL) return [cell];
  const text = flow.folded.slice(cell.start, cell.end);
  if (TOTAL_LABEL.test(text)) return splitAmount(flow, { ...cell, total: true }, text);
  return splitAmount(flow, cell, text);
}

/** A cell that is an amount, or a name with its amount behind it. */
function splitAmount(flow: Flow, cell: Cell, text: string): Cell[] {
  const glued = TWO_SUMS.exec(text)?.groups?.['first'];
  const apart = glued === undefined ? undefined : splitBefore(flow, cell, cell.start + glued.length + 1);
  if (apart) return apart.flatMap((part) => splitAmount(flow, part, flow.folded.slice(part.start, part.end)));
  const own = AMOUNT_CELL.exec(text)?.groups?.['amount'];
  if (own !== undefined) return [{ ...cell, ...centsOf(own.trim(), countsInMany(flow)) }];
  const trailing = ENDS_IN_MONEY.test(text) ? TRAILING.exec(text)?.groups : undefined;
  const name = trailing?.['name'];
  const amount = trailing?.['amount'];
  if (name === undefined || amount === undefined || SENTENCE.test(name)) return [cell];
  const cents = centsOf(amount, false);
  if (cents.cents === undefined) return [cell];
  const at = cell.start + name.length;
  const line = flow.lines[cell.line];
  // Where the amount begins on the page: its share of the cell, measured from the right.
  const width = (cell.xMax - cell.xMin) * (amount.length / text.length);
  const xAmount = line ? cell.xMax - width : cell.xMax;
  return [
    { ...cell, end: cell.start + name.trimEnd().length, xMax: xAmount - 1 },
    { ...cell, start: at, end: at + amount.length, xMin: xAmount, ...cents },
  ];
}

/** @param anyDecimals « 42,5 » is a sum, too */
function centsOf(printed: string, anyDecimals: boolean): { cents?: number; unit?: boolean } {
  const [amount] = lexAmounts(printed);
  if (amount && amount.start === 0 && amount.end >= printed.length - 1) return { cents: amount.cents, unit: true };
  const figures =
    NUMBER_CELL.exec(printed)?.groups?.['figures'] ?? (anyDecimals ? ONE_DECIMAL.exec(printed)?.[0] : undefined);
  const cents = figures === undefined ? undefined : hundredths(figures);
  return cents === undefined ? {} : { cents, unit: false };
}

/** The cell in two at an offset of the act's text, where a word begins. */
function splitBefore(flow: Flow, cell: Cell, at: number): [Cell, Cell] | undefined {
  const line = flow.lines[cell.line];
  const span = flow.lineSpans[cell.line];
  if (!line || !span) return undefined;
  const own = lineText(line);
  const [end, start] = [at - 1, at].map((offset) => line.edges[ownUnit(own, offset - span.start)]);
  if (end === undefined || start === undefined) return undefined;
  return [
    { ...cell, end: at - 1, xMax: Math.max(cell.xMin, Math.min(end, start)) },
    { ...cell, start: at, xMin: start },
  ];
}

/** The cell in two, where a word of it begins at `x` (points, give or take `tolerance`). */
export function splitAtEdge(flow: Flow, cell: Cell, x: number, tolerance: number): [Cell, Cell] | undefined {
  const line = flow.lines[cell.line];
  const span = flow.lineSpans[cell.line];
  if (!line || !span) return undefined;
  const own = lineText(line);
  const edgeAt = (at: number) => line.edges[ownUnit(own, at - span.start)];
  for (let at = cell.start + 1; at < cell.end; at++) {
    const edge = edgeAt(at);
    if (edge === undefined || edge < x - tolerance || flow.text.charAt(at - 1) !== ' ') continue;
    if (edge > x + tolerance) return undefined;
    const before = trimmed(flow, cell.start, at);
    const right = edgeAt(before) ?? edge;
    return [
      { ...cell, end: before, xMax: Math.min(right, edge) },
      { ...cell, start: at, xMin: edge },
    ];
  }
  return undefined;
}

/**
 * Lines joined into one text that rules match on, and the way back from any stretch of it to the document's own words
 * and boxes.
 */
import type { Box, Evidence } from '../../model/evidence.ts';
import type { TextLine } from '../../model/page.ts';
import { joint, type Neighbour } from './joint.ts';
import { lineText } from './line-text.ts';
import { rightMargins } from './margins.ts';
import { ownUnit } from './normalise.ts';

/** A stretch of a {@link Flow}: `[start, end)` in its text. */
export interface Span {
  start: number;
  end: number;
}

export interface Flow {
  /**
   * Normalised: straight apostrophes, no ligatures, words cut at line ends joined again; a space between the lines of
   * one paragraph, `\n` between paragraphs and between the rows of a table.
   */
  readonly text: string;
  /** `text` in lower case without accents; same length, same offsets. */
  readonly folded: string;
  /** Where the running text ends, and what stands beside it on the pages begins. */
  readonly bodyEnd: number;
  readonly lines: readonly TextLine[];
  /** For each line, where its text begins and ends in `text`. */
  readonly lineSpans: readonly Span[];
  /** Index of the line that holds this offset. */
  lineAt(offset: number): number;
  /** The document's own words and boxes for a stretch of `text`: one entry a page. Empty for a stretch of white space. */
  evidence(start: number, end: number): Evidence[];
}

/**
 * Joins lines into a flow.
 *
 * @param body the running text, in reading order
 * @param beside stamps, running heads and feet: each a paragraph after the running text
 */
export function makeFlow(body: readonly TextLine[], beside: readonly TextLine[] = []): Flow {
  const lines = [...body, ...beside];
  const margins = rightMargins(lines);
  const interrupted = interruptions(beside);
  const lineSpans: Span[] = [];
  const texts: string[] = [];
  const foldeds: string[] = [];
  let length = 0;
  let bodyEnd = 0;
  let above: Neighbour | undefined;
  lines.forEach((line, index) => {
    const own = lineText(line);
    const below: Neighbour = {
      line,
      text: own.text,
      margin: margins[index] ?? { right: line.box[2], widest: line.box[2], reached: 1 },
    };
    if (above !== undefined && length > 0) {
      const join = index === body.length ? PARAGRAPH : joint(above, below, interrupted(above.line, line));
      if (join.dropHyphen) {
        texts.push(texts.pop()?.slice(0, -1) ?? '');
        foldeds.push(foldeds.pop()?.slice(0, -1) ?? '');
        length -= 1;
        const last = lineSpans[lineSpans.length - 1];
        if (last) last.end = length;
      }
      texts.push(join.separator);
      foldeds.push(join.separator);
      length += join.separator.length;
    }
    above = below;
    lineSpans.push({ start: length, end: length + own.text.length });
    texts.push(own.text);
    foldeds.push(own.folded);
    length += own.text.length;
    if (index < body.length) bodyEnd = length;
  });
  const text = texts.join('');
  return {
    text,
    folded: foldeds.join(''),
    bodyEnd,
    lines,
    lineSpans,
    lineAt: (offset) => lineAt(lineSpans, Math.min(offset, length - 1)),
    evidence: (start, end) => evidenceOf(lines, lineSpans, text, Math.max(0, start), Math.min(end, text.length)),
  };
}

/** Index of the last line that begins at `offset` or before: what joins two lines belongs to the first one. */
function lineAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const PARAGRAPH = { separator: '\n', dropHyphen: false } as const;

/** Tells whether a stamp is printed between two lines of a page. */
function interruptions(beside: readonly TextLine[]): (above: TextLine, below: TextLine) => boolean {
  const stamps = new Map<number, TextLine[]>();
  for (const line of beside) {
    if (line.role === 'stamp') stamps.set(line.page, [...(stamps.get(line.page) ?? []), line]);
  }
  return (above, below) =>
    above.page === below.page &&
    (stamps.get(above.page) ?? []).some((stamp) => stamp.box[3] < above.box[3] && stamp.box[1] > below.box[1]);
}

interface LinePart {
  line: TextLine;
  from: number;
  to: number;
}

function evidenceOf(
  lines: readonly TextLine[],
  spans: readonly Span[],
  text: string,
  start: number,
  end: number,
): Evidence[] {
  const pages = new Map<number, LinePart[]>();
  for (let index = lineAt(spans, start); index < lines.length; index++) {
    const line = lines[index];
    const span = spans[index];
    if (line === undefined || span === undefined || span.start >= end) break;
    const part = partOf(line, span, text, start, end);
    if (part === undefined) continue;
    const on = pages.get(line.page);
    if (on) on.push(part);
    else pages.set(line.page, [part]);
  }
  return [...pages].map(([page, on]) => pageEvidence(page, on));
}

/** The units of a line that the stretch covers, without white space at the ends; nothing if it covers nothing else. */
function partOf(line: TextLine, span: Span, text: string, start: number, end: number): LinePart | undefined {
  let first = Math.max(start, span.start);
  let last = Math.min(end, span.end) - 1;
  while (first <= last && text.charAt(first) === ' ') first++;
  while (first <= last && text.charAt(last) === ' ') last--;
  if (first > last) return undefined;
  const own = lineText(line);
  return { line, from: ownUnit(own, first - span.start), to: ownUnit(own, last - span.start) + 1 };
}

function pageEvidence(page: number, parts: LinePart[]): Evidence {
  const confidences = parts.flatMap(({ line }) => (line.confidence === undefined ? [] : [line.confidence]));
  return {
    page,
    quote: parts.map(({ line, from, to }) => line.text.slice(from, to)).join(' '),
    boxes: parts.map(({ line, from, to }): Box => [
      line.edges[from] ?? line.box[0],
      line.box[1],
      line.edges[to] ?? line.box[2],
      line.box[3],
    ]),
    source: parts.some(({ line }) => line.source === 'ocr') ? 'ocr' : 'text-layer',
    ...(confidences.length > 0 ? { confidence: Math.min(...confidences) } : {}),
  };
}

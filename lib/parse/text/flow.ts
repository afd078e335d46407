/**
 * Lines joined into one text that rules match on, and the way back from any stretch of it to the document's own words
 * and boxes.
 */
import type { Box, Evidence } from '../../model/evidence.ts';
import type { TextLine } from '../../model/page.ts';
import { fold } from './fold.ts';
import { joint, type Neighbour } from './joint.ts';
import { rightMargins } from './margins.ts';
import { normaliseLine } from './normalise.ts';

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

/** A join that stands for no character of the document. */
const SYNTHETIC = -1;

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
  const parts: string[] = [];
  const lineOf: number[] = [];
  const unitOf: number[] = [];
  const lineSpans: Span[] = [];
  let length = 0;
  let bodyEnd = 0;
  let above: Neighbour | undefined;
  lines.forEach((line, index) => {
    const { text, units } = normaliseLine(line.text);
    const below: Neighbour = { line, text, margin: margins[index] ?? { right: line.box[2], reached: 1 } };
    if (above !== undefined && length > 0) {
      const join = index === body.length ? PARAGRAPH : joint(above, below, interrupted(above.line, line));
      if (join.dropHyphen) {
        parts.push(parts.pop()?.slice(0, -1) ?? '');
        lineOf.pop();
        unitOf.pop();
        length -= 1;
        const last = lineSpans[lineSpans.length - 1];
        if (last) last.end = length;
      }
      if (join.separator !== '') {
        parts.push(join.separator);
        lineOf.push(index - 1);
        unitOf.push(SYNTHETIC);
        length += 1;
      }
    }
    above = below;
    lineSpans.push({ start: length, end: length + text.length });
    parts.push(text);
    for (const unit of units) {
      lineOf.push(index);
      unitOf.push(unit);
    }
    length += text.length;
    if (index < body.length) bodyEnd = length;
  });
  const text = parts.join('');
  return {
    text,
    folded: fold(text),
    bodyEnd,
    lines,
    lineSpans,
    lineAt: (offset) => lineOf[Math.min(Math.max(offset, 0), length - 1)] ?? 0,
    evidence: (start, end) => evidenceOf(lines, text, lineOf, unitOf, start, end),
  };
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
  text: string,
  lineOf: readonly number[],
  unitOf: readonly number[],
  start: number,
  end: number,
): Evidence[] {
  const parts: LinePart[] = [];
  let current: LinePart | undefined;
  for (let i = Math.max(0, start); i < Math.min(end, text.length); i++) {
    const unit = unitOf[i] ?? SYNTHETIC;
    const line = lines[lineOf[i] ?? 0];
    if (unit === SYNTHETIC || line === undefined || /\s/.test(text.charAt(i))) continue;
    if (current?.line === line) {
      current.from = Math.min(current.from, unit);
      current.to = Math.max(current.to, unit + 1);
    } else {
      current = { line, from: unit, to: unit + 1 };
      parts.push(current);
    }
  }
  const pages = new Map<number, LinePart[]>();
  for (const part of parts) pages.set(part.line.page, [...(pages.get(part.line.page) ?? []), part]);
  return [...pages].map(([page, on]) => pageEvidence(page, on));
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

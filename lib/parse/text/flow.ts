/**
 * Lines joined into one text that rules match on, and the way back from any stretch of it to the document's own words
 * and boxes.
 */
import type { Box, Evidence } from '../../model/evidence.ts';
import type { TextLine } from '../../model/page.ts';
import { fold } from './fold.ts';
import { joint } from './joint.ts';
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

/** Joins lines, which must be in reading order, into a flow. */
export function makeFlow(lines: readonly TextLine[]): Flow {
  const parts: string[] = [];
  const lineOf: number[] = [];
  const unitOf: number[] = [];
  const lineSpans: Span[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    const { text, units } = normaliseLine(line.text);
    const previous = lines[index - 1];
    const before = parts[parts.length - 1] ?? '';
    if (previous !== undefined && length > 0) {
      const join = joint(previous, line, before, text);
      if (join.dropHyphen) {
        parts[parts.length - 1] = before.slice(0, -1);
        lineOf.pop();
        unitOf.pop();
        length -= 1;
        const last = lineSpans[lineSpans.length - 1];
        if (last) last.end = length;
      }
      if (join.separator !== '') {
        parts.push(join.separator);
        lineOf.push(index);
        unitOf.push(SYNTHETIC);
        length += 1;
      }
    }
    lineSpans.push({ start: length, end: length + text.length });
    parts.push(text);
    for (const unit of units) {
      lineOf.push(index);
      unitOf.push(unit);
    }
    length += text.length;
  });
  const text = parts.join('');
  return {
    text,
    folded: fold(text),
    lines,
    lineSpans,
    lineAt: (offset) => lineOf[Math.min(Math.max(offset, 0), length - 1)] ?? 0,
    evidence: (start, end) => evidenceOf(lines, text, lineOf, unitOf, start, end),
  };
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

/** Headings in the head of an act: lines that belong together, that are set apart from prose, and are not its furniture. */
import { FURNITURE } from '../../grammar/furniture.ts';
import { isHeadingLine, looksLikeNames } from '../../headings.ts';
import { perAct } from '../../per-act.ts';
import type { Flow, Span } from '../../text/flow.ts';
import { lettersOf } from '../../text/letters.ts';
import type { ActText, ZoneText } from '../../zones.ts';

export interface HeadingBlock extends Span {
  zone: ZoneText;
  /** Points. */
  fontSize: number;
}

/** A title has fewer lines. */
const LONGEST_PARAGRAPH = 12;
/** Lines of one heading stand closer than this, in font sizes from foot to top. */
const CLOSE = 1.3;
/** Fewer letters than this are an abbreviation or a mark, no title. */
const FEWEST_LETTERS = 8;
const LETTER = /[\p{L}\d«("]/u;

/** All headings of the act's head, in order. */
export const headingBlocks = perAct((act): HeadingBlock[] =>
  act.zones
    .filter((zone) => zone.zone === 'header')
    .flatMap((zone) => blocksOf(zone, act))
    .filter((block) => isTitle(act, block)),
);

function blocksOf(zone: ZoneText, act: ActText): HeadingBlock[] {
  const { flow } = act;
  const blocks: HeadingBlock[] = [];
  let open = false;
  for (let index = flow.lineAt(zone.start); index <= flow.lineAt(zone.end - 1); index++) {
    const line = flow.lines[index];
    const span = flow.lineSpans[index];
    if (line === undefined || span === undefined || span.end <= span.start) continue;
    const folded = foldedLine(flow, index);
    const current = blocks[blocks.length - 1];
    // Below « Délibération n° 12 Aide à … » the rest of that title is no title by itself.
    const cutOff = !open && flow.text[span.start - 1] === ' ' && NUMBER_AND_TITLE.test(foldedLine(flow, index - 1));
    if (folded === '' || cutOff || FURNITURE.test(folded) || !isHeadingLine(flow, index) || isInProse(act, index)) {
      open = false;
    } else if (open && current && follows(act, index, current)) {
      current.end = span.end;
    } else {
      const start = span.start + Math.max(flow.text.slice(span.start, span.end).search(LETTER), 0);
      blocks.push({ zone, start, end: span.end, fontSize: line.fontSize });
      open = true;
    }
  }
  return blocks;
}

const NUMBER_AND_TITLE = /^deliberation n\s?[°º][^\n]{30}/;

/** A line's words, without the marks before them. */
function foldedLine(flow: Flow, index: number): string {
  const { start, end } = flow.lineSpans[index] ?? { start: 0, end: 0 };
  return flow.folded.slice(start, end).replace(/^[^a-z0-9]+/, '');
}

/** « … sous la présidence de M. Jean / MARTIN. »: a line of a paragraph that did not begin as a heading is none. */
function isInProse({ flow }: ActText, index: number): boolean {
  let first = index;
  while (first > 0 && index - first < LONGEST_PARAGRAPH && flow.text[(flow.lineSpans[first]?.start ?? 0) - 1] === ' ')
    first -= 1;
  return first < index && !isHeadingLine(flow, first);
}

/** The line right above is of the same heading. */
function follows(act: ActText, index: number, block: HeadingBlock): boolean {
  const line = act.flow.lines[index];
  const above = act.flow.lines[index - 1];
  if (line === undefined || above === undefined) return false;
  if (Math.abs(line.fontSize - block.fontSize) > 0.25 * block.fontSize || line.block !== above.block) return false;
  const gap = above.box[1] - line.box[3];
  return line.page === above.page && gap < CLOSE * line.fontSize;
}

function isTitle(act: ActText, { start, end }: Span): boolean {
  const text = act.flow.text.slice(start, end);
  return lettersOf(text).letters >= FEWEST_LETTERS && !looksLikeNames(text);
}

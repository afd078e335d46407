/**
 * Lines of text with plausible positions, from a block of text written as it should look:
 *
 * - one line a line; what all lines are indented by is dropped, what one line is indented by more moves it to the right;
 * - an empty line is a paragraph's gap, `\f` alone on a line a new page, `====` alone on a line a new block (column, table);
 * - three spaces or more inside a line are a gap between cells;
 * - `**…**` around a line makes it bold, `[stamp] `, `[head] ` or `[foot] ` before it gives it that role.
 *
 * Every character is half the font size wide, so 95 characters fill a page.
 */
import type { LineRole, Segment, TextLine, TextPage } from '../../lib/model/page.ts';

const FONT_SIZE = 10;
const CHARACTER = FONT_SIZE / 2;
const LEADING = 12;
const PAGE = { width: 595, height: 842, left: 50, top: 800 };
const ROLES: readonly [prefix: string, role: LineRole][] = [
  ['[stamp] ', 'stamp'],
  ['[head] ', 'running-head'],
  ['[foot] ', 'running-foot'],
];

/** A document's pages. A page without any line is image-only. */
export function pagesOf(block: string): TextPage[] {
  let blockNumber = 0;
  return dedent(block)
    .split(/^\f$/m)
    .map((text, index): TextPage => {
      const number = index + 1;
      const lines: TextLine[] = [];
      let top = PAGE.top;
      blockNumber += 1;
      for (const row of text.split('\n')) {
        if (row.trim() === '====') blockNumber += 1;
        else if (row.trim() !== '') lines.push(lineOf(row, number, top, blockNumber));
        top -= LEADING;
      }
      return { number, width: PAGE.width, height: PAGE.height, lines, imageOnly: lines.length === 0 };
    });
}

/** The lines of all pages. */
export function linesOf(block: string): TextLine[] {
  return pagesOf(block).flatMap((page) => page.lines);
}

function dedent(block: string): string {
  const rows = block.replace(/^\n/, '').split('\n');
  const indents = rows.filter((row) => row.trim() !== '').map((row) => /^ */.exec(row)?.[0].length ?? 0);
  const common = Math.min(...indents, Infinity);
  return rows.map((row) => (row.includes('\f') ? '\f' : row.slice(Number.isFinite(common) ? common : 0))).join('\n');
}

function lineOf(row: string, page: number, top: number, block: number): TextLine {
  const indent = /^ */.exec(row)?.[0].length ?? 0;
  const { role, printed } = roleOf(row.trim());
  const bold = /^\*\*.*\*\*$/.test(printed);
  const { text, edges, segments } = cellsOf(bold ? printed.slice(2, -2) : printed, PAGE.left + indent * CHARACTER);
  return {
    page,
    text,
    box: [edges[0] ?? PAGE.left, top - FONT_SIZE, edges[text.length] ?? PAGE.left, top],
    edges,
    segments,
    fontSize: FONT_SIZE,
    bold,
    role,
    block,
    source: 'text-layer',
  };
}

function roleOf(row: string): { role: LineRole; printed: string } {
  for (const [prefix, role] of ROLES) if (row.startsWith(prefix)) return { role, printed: row.slice(prefix.length) };
  return { role: 'body', printed: row };
}

/** Folds each gap to one space, as a line of a document has it, and keeps where things stand. */
function cellsOf(printed: string, left: number): { text: string; edges: number[]; segments: Segment[] } {
  let text = '';
  const edges: number[] = [];
  const segments: Segment[] = [];
  for (const cell of printed.matchAll(/\S+(?: {1,2}\S+)*/g)) {
    if (text !== '') {
      edges.push(left + (text === '' ? 0 : lastRight(segments, left) - left));
      text += ' ';
    }
    const xMin = left + cell.index * CHARACTER;
    segments.push({
      start: text.length,
      end: text.length + cell[0].length,
      xMin,
      xMax: xMin + cell[0].length * CHARACTER,
    });
    for (let i = 0; i < cell[0].length; i++) edges.push(xMin + i * CHARACTER);
    text += cell[0];
  }
  edges.push(lastRight(segments, left));
  return { text, edges, segments };
}

function lastRight(segments: readonly Segment[], left: number): number {
  return segments[segments.length - 1]?.xMax ?? left;
}

import type { LineRole, TextLine } from '../../model/page.ts';
import { greatest, least } from './extent.ts';
import { ASCENT, DESCENT } from './line-of.ts';
import type { RawItem, RawPage } from './raw.ts';
import { isHorizontal } from './words.ts';

/** Turned text on one baseline: the same angle, within so many degrees. */
const SAME_ANGLE = 2;

/**
 * Text that is not horizontal, line by line as it is drawn. Beside ordinary text it is a mark along a margin or a
 * « PROJET » across the page, and counted among the stamps; on a page that is wholly turned it is the text.
 *
 * Edges on the x axis mean little here: the characters are spread evenly over their line's box.
 */
export function turnedLines(page: RawPage, block: number): TextLine[] {
  const turned = page.items.filter((item) => !isHorizontal(item));
  const role: LineRole = lettersOf(turned) * 2 > lettersOf(page.items) ? 'body' : 'stamp';
  const lines: RawItem[][] = [];
  for (const item of turned) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && continues(before, item)) line.push(item);
    else lines.push([item]);
  }
  return lines.map((items) => toLine(items, page, block, role));
}

const lettersOf = (items: readonly RawItem[]): number => items.reduce((sum, { text }) => sum + text.length, 0);

function continues(before: RawItem, item: RawItem): boolean {
  if (Math.abs(before.angle - item.angle) > SAME_ANGLE) return false;
  const [x, y] = alongBaseline(before, item.x - before.x, item.y - before.y);
  return x > 0 && Math.abs(y) < 0.3 * before.emHeight;
}

/** A shift on the page, along and across an item's baseline. */
function alongBaseline({ angle }: RawItem, x: number, y: number): [along: number, across: number] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return [x * cos + y * sin, y * cos - x * sin];
}

function toLine(items: readonly RawItem[], page: RawPage, block: number, role: LineRole): TextLine {
  const corners = items.flatMap(cornersOf);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [xMin, xMax] = [least(xs), greatest(xs)];
  const text = items.map((item) => item.text.trim()).join(' ');
  return {
    page: page.number,
    text,
    box: [xMin, least(ys), xMax, greatest(ys)],
    edges: Array.from({ length: text.length + 1 }, (_, unit) => xMin + ((xMax - xMin) * unit) / text.length),
    segments: [{ start: 0, end: text.length, xMin, xMax }],
    fontSize: greatest(items.map((item) => item.emHeight)),
    bold: items.every((item) => page.fonts.get(item.font)?.bold),
    role,
    block,
    source: 'text-layer',
  };
}

function cornersOf(item: RawItem): [x: number, y: number][] {
  const [cos, sin] = [Math.cos((item.angle * Math.PI) / 180), Math.sin((item.angle * Math.PI) / 180)];
  return [
    [0, -DESCENT],
    [0, ASCENT],
    [item.width, -DESCENT],
    [item.width, ASCENT],
  ].map(([along = 0, above = 0]) => {
    const across = above * item.emHeight;
    return [item.x + along * cos - across * sin, item.y + along * sin + across * cos];
  });
}

/** Where the heading of a table ends and its rows begin: « Association | Subvention 2022 », over one line or several. */
import type { Flow } from '../text/flow.ts';
import { isUnfinished } from './continuity.ts';
import { headingBlock } from './heading-block.ts';
import { isHeadingBelow, isHeadingLine } from './heading.ts';
import type { Region } from './regions.ts';
import { amountOf, middle, type TableLine } from './table-line.ts';

/** The heading: the first line of several cells that are headings, and the lines that overlap it. */
export function headingOf({ lines }: Region, flow: Flow): { heading: TableLine[]; body: TableLine[] } {
  const first = lines.findIndex((line) => amountOf(line) && !isHeadingLine(line, flow));
  const above = lines.slice(0, Math.max(first, 0));
  const block = headingBlock(above, flow);
  const lowest = block.at(-1);
  if (lowest)
    return {
      heading: [...block],
      body: lines.slice(lines.indexOf(lowest) + 1).filter((line) => !isHeadingAgain(line, flow)),
    };
  const main = above.findLast(
    (line, index) =>
      line.cells.length > 1 &&
      isHeadingLine(line, flow) &&
      !(isHeadedBy(above[index - 1], flow) && beginsRow(above[index - 1], line, lines[index + 1], flow)),
  );
  if (!main) {
    const alone = above.findLast((line) => isHeadingLine(line, flow) && !isSentence(line, flow));
    const body = alone ? lines.slice(lines.indexOf(alone) + 1) : lines.slice(firstOfRow(lines, first));
    return { heading: alone ? [alone] : [], body };
  }
  const heading = above.filter(
    (line, index) =>
      line === main ||
      overlaps(line, main) ||
      (isHeadingLine(line, flow) &&
        !isSentence(line, flow) &&
        !beginsRow(above[index - 1], line, lines[index + 1], flow)),
  );
  const last = Math.max(...heading.map((line) => lines.indexOf(line)));
  return { heading, body: lines.slice(last + 1).filter((line) => !isHeadingAgain(line, flow)) };
}

/** A heading repeated on the next page, or of the next part of the table. */
function isHeadingAgain(line: TableLine, flow: Flow): boolean {
  return line.cells.every((cell) => cell.unit !== true) && isHeadingBelow(line, flow);
}

/** Where the first row begins: the lines of its cells may stand above its amount. */
function firstOfRow(lines: readonly TableLine[], anchor: number): number {
  let from = anchor;
  while (from > 0) {
    const [line, below] = [lines[from - 1], lines[from]];
    if (!line || !(isClose(line, below) || isStacked(line, below, lines[anchor]))) break;
    from -= 1;
  }
  return from;
}

/** Right above a line of the same column, which is not the leftmost: no sentence begins there. */
function isStacked(line: TableLine, below: TableLine | undefined, anchor: TableLine | undefined): boolean {
  const [own, ...more] = line.cells;
  const under = below?.cells[0];
  if (!own || !below || !under || more.length > 0 || below.cells.length > 1) return false;
  const isInner = anchor?.cells.some((cell) => cell.xMax < own.xMin) === true;
  return (
    isInner && Math.abs(own.xMin - under.xMin) < 1 && line.line.box[1] - below.line.box[3] < 0.5 * line.line.fontSize
  );
}

/** Without a heading, only what stands right above the first amount may belong to its row. */
function isClose(line: TableLine, below: TableLine | undefined): boolean {
  return below !== undefined && line.line.box[1] - below.line.box[3] < 0.1 * line.line.fontSize;
}

function isSentence(line: TableLine, flow: Flow): boolean {
  const [cell] = line.cells;
  return (
    line.cells.length === 1 &&
    cell !== undefined &&
    (cell.end - cell.start > 60 || /[:;.]$/.test(flow.text.slice(cell.start, cell.end)))
  );
}

function isHeadedBy(above: TableLine | undefined, flow: Flow): boolean {
  return above !== undefined && above.cells.length > 1 && isHeadingLine(above, flow);
}

/**
 * « École de musique de », right above the rest of its name, begins like a heading; but it stands nearer to its row than to
 * the heading above it, or asks for more right above an amount.
 */
function beginsRow(above: TableLine | undefined, line: TableLine, below: TableLine | undefined, flow: Flow): boolean {
  if (!above || !below || above.line.page !== line.line.page || below.line.page !== line.line.page) return false;
  if (amountOf(below) && line.cells.some((cell) => isUnfinished(cell, flow))) return true;
  return middle(line) - middle(below) < middle(above) - middle(line) - 0.2 * line.line.fontSize;
}

function overlaps(a: TableLine, b: TableLine): boolean {
  return a.line.page === b.line.page && a.line.box[1] < b.line.box[3] && b.line.box[1] < a.line.box[3];
}

import { cellGap } from './cell-gap.ts';
import { isBeside, type Strip } from './strip.ts';

/** A gutter is at least this many em wide. */
const GUTTER = 0.5;

/** What is this many em lower is beside nothing here. */
const FAR = 3;

/** More lines than this at one height are no text: no use in comparing them all. */
const MOST_BESIDE = 200;

/** So many lines of the other side may reach down to a line. */
const NEIGHBOURS = 8;

/** A vertical strip of white between two columns, points. */
interface Gutter {
  xMin: number;
  xMax: number;
}

/** Lines that stand left and right of one gutter, over a stretch of the page's height. */
export interface Band {
  left: Strip[];
  right: Strip[];
  /** Lines drawn across the gutter without a word in it: rows of a table. */
  across: Strip[];
  /** Indices of its first and last line among the lines it was found in. */
  from: number;
  to: number;
}

/** The topmost band of these lines, which go from top to bottom; nothing if no line has another beside it. */
export function findBand(lines: readonly Strip[]): Band | undefined {
  for (let from = 0; from < lines.length; from++) {
    const top = lines[from];
    const other = top && besideOf(lines, from, top);
    if (!top || !other) continue;
    const [left, right] = top.xMin < other.xMin ? [top, other] : [other, top];
    const band = growBand(lines, from, { xMin: left.xMax, xMax: right.xMin });
    if (band) return band;
  }
  return undefined;
}

function besideOf(lines: readonly Strip[], from: number, top: Strip): Strip | undefined {
  for (let index = from + 1; index <= from + MOST_BESIDE; index++) {
    const line = lines[index];
    if (!line || top.baseline - line.baseline > FAR * Math.max(top.fontSize, line.fontSize)) return undefined;
    if (isBesideApart(top, line)) return line;
  }
  return undefined;
}

function isBesideApart(one: Strip, other: Strip): boolean {
  return isBeside(one, other) && (one.xMax <= other.xMin || other.xMax <= one.xMin);
}

/**
 * From its first line downwards as far as the gutter stays white, then back to the last line that has another beside.
 * Nothing if words stand in the gutter before any line has one.
 */
function growBand(lines: readonly Strip[], from: number, first: Gutter): Band | undefined {
  let gutter = first;
  const band: Band = { left: [], right: [], across: [], from, to: from };
  const settled = { left: 0, right: 0, across: 0 };
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const place = line && placeOf(line, gutter);
    if (!line || !place) break;
    gutter = place.gutter;
    band[place.side].push(line);
    const paired =
      place.side === 'across' ||
      (place.side === 'left' ? band.right : band.left).slice(-NEIGHBOURS).some((other) => isBeside(other, line));
    if (paired) {
      band.to = index;
      settled.left = band.left.length;
      settled.right = band.right.length;
      settled.across = band.across.length;
    }
  }
  band.left.length = settled.left;
  band.right.length = settled.right;
  band.across.length = settled.across;
  return band.to > from ? band : undefined;
}

interface Place {
  side: 'left' | 'right' | 'across';
  /** What the gutter is if the line stands there. */
  gutter: Gutter;
}

/** The side of the gutter that a line stands on; nothing if it has words in it. */
function placeOf(line: Strip, gutter: Gutter): Place | undefined {
  const least = GUTTER * line.fontSize;
  const options: Place[] = [
    { side: 'left', gutter: { xMin: Math.max(gutter.xMin, line.xMax), xMax: gutter.xMax } },
    { side: 'right', gutter: { xMin: gutter.xMin, xMax: Math.min(gutter.xMax, line.xMin) } },
    { side: 'across', gutter: widestGap(line, gutter) },
  ];
  return options.find((place) => widthOf(place.gutter) >= least);
}

/** The part of the gutter that is left free by the line's widest gap there, if that gap parts cells. */
function widestGap(line: Strip, gutter: Gutter): Gutter {
  const cell = cellGap(line.words);
  let widest: Gutter = { xMin: 0, xMax: 0 };
  for (const [index, word] of line.words.entries()) {
    const next = line.words[index + 1];
    if (!next || next.xMin - word.xMax <= cell) continue;
    const gap = { xMin: Math.max(gutter.xMin, word.xMax), xMax: Math.min(gutter.xMax, next.xMin) };
    if (widthOf(gap) > widthOf(widest)) widest = gap;
  }
  return widest;
}

const widthOf = (gutter: Gutter): number => gutter.xMax - gutter.xMin;

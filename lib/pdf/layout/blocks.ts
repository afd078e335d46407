import { cellGap } from './cell-gap.ts';
import type { Strip } from './strip.ts';

/** White space of so many em of the larger line ends a block. */
const WIDE_GAP = 3;

/** With a change of size or weight, so much is enough. */
const TITLE_GAP = 1.6;

/** Cuts a stretch of lines in reading order where its text cannot run on: at titles and wide gaps. */
export function blocksOf(stretch: readonly Strip[]): Strip[][] {
  const blocks: Strip[][] = [];
  for (const [index, line] of stretch.entries()) {
    const above = stretch[index - 1];
    const block = blocks.at(-1);
    if (above && block && !isCut(above, line)) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function isCut(above: Strip, below: Strip): boolean {
  const leading = above.baseline - below.baseline;
  const size = Math.max(above.fontSize, below.fontSize);
  if (leading > WIDE_GAP * size) return true;
  if (leading <= TITLE_GAP * size || isRow(above) || isRow(below)) return false;
  return Math.abs(above.fontSize - below.fontSize) > 0.15 * size || isBold(above) !== isBold(below);
}

const isBold = (strip: Strip): boolean => strip.words.every((word) => word.bold);

/** A row of a table has a heading or a total in bold, and is the table's all the same. */
function isRow({ words }: Strip): boolean {
  const cell = cellGap(words);
  return words.some((word, index) => word.xMin - (words[index - 1]?.xMax ?? word.xMin) > cell);
}

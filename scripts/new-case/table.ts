import type { Align, Block } from './block.ts';
import { filledLines, wordsOf, type Measure, type Word } from './words.ts';

type Table = Extract<Block, { kind: 'table' }>;

export interface Cell {
  /** Points. */
  width: number;
  align: Align;
  lines: Word[][];
}

/** Between a cell's edge and its text, in points. */
export const PADDING = 4;

/** A row's cells, each broken into lines: at `//`, and where the cell ends. */
export function cellsOf({ columns, rows, head }: Table, row: number, width: number, measure: Measure): Cell[] {
  return columns.map(({ share, align }, at) => {
    const text = rows[row]?.[at] ?? '';
    const bold = head && row === 0;
    const lines = text.split('//').flatMap((part) => {
      const words = wordsOf(bold ? `**${part}**` : part);
      return filledLines(words, share * width - 2 * PADDING, measure);
    });
    return { width: share * width, align, lines };
  });
}

import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../../lib/model/page.ts';
import type { Cell } from '../../../lib/parse/tables/cells.ts';
import type { TableLine } from '../../../lib/parse/tables/table-line.ts';
import { shareOut } from '../../../lib/parse/tables/share-out.ts';

const SIZE = 10;

/** A line of 10 points whose lower edge is at `y`. */
function lineAt(y: number, index: number): TableLine {
  const line: TextLine = {
    page: 1,
    text: '',
    box: [50, y, 150, y + SIZE],
    edges: [],
    segments: [],
    fontSize: SIZE,
    bold: false,
    role: 'body',
    block: 1,
    source: 'text-layer',
  };
  return { index, line, cells: [] };
}

/** For each amount, the heights of the words that belong to it. */
function shared(amounts: readonly number[], words: readonly number[]): (number[] | undefined)[] {
  const anchors = amounts.map((y, index) => lineAt(y, index));
  const placed = words.map((y, index) => {
    const cell: Cell = { line: index, start: index, end: index + 1, xMin: 50, xMax: 150 };
    return { cell, line: lineAt(y, amounts.length + index) };
  });
  const rows = shareOut(anchors, placed);
  return anchors.map((anchor) => rows.get(anchor)?.map((cell) => words[cell.start] ?? 0));
}

describe('shareOut', () => {
  it('gives each amount the words on its line', () => {
    expect(shared([300, 280, 260], [300, 280, 260])).toEqual([[300], [280], [260]]);
  });

  it('finds amounts centred between the lines of a name', () => {
    expect(shared([300, 276, 252], [300, 282, 270, 258, 246])).toEqual([[300], [282, 270], [258, 246]]);
  });

  it('finds amounts beside the first line of a name', () => {
    expect(shared([300, 264, 240], [300, 288, 276, 264, 252, 240])).toEqual([[300, 288, 276], [264, 252], [240]]);
  });

  it('finds amounts beside the last line of a name', () => {
    expect(shared([276, 252, 240], [300, 288, 276, 264, 252, 240])).toEqual([[300, 288, 276], [264, 252], [240]]);
  });

  it('parts names where the gap is wide, even if the amounts stand somewhat low', () => {
    expect(shared([737, 681], [758, 745, 729, 702, 690, 673])).toEqual([
      [758, 745, 729],
      [702, 690, 673],
    ]);
  });

  it('leaves out an amount that no words are near', () => {
    expect(shared([300, 200], [300])).toEqual([[300], undefined]);
  });

  it('does not weigh more rows than a page has', () => {
    const many = Array.from({ length: 400 }, (_, index) => 10_000 - 12 * index);
    expect(shared(many, many).every((row) => row === undefined)).toBe(true);
  });
});

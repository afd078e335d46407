import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../lib/ui/library/grid-keys.ts';

const SIZE = { rows: 100, columns: 6, page: 10 };

const after = (key: string, row: number, column: number, ctrlKey = false) =>
  placeAfter({ key, ctrlKey, metaKey: false }, { row, column }, SIZE);

describe('a key leads', () => {
  it.each([
    ['ArrowDown', 3, 2, false, { row: 4, column: 2 }],
    ['ArrowUp', 0, 2, false, { row: 0, column: 2 }],
    ['ArrowRight', 3, 5, false, { row: 3, column: 5 }],
    ['ArrowLeft', 3, 2, false, { row: 3, column: 1 }],
    ['PageDown', 95, 2, false, { row: 99, column: 2 }],
    ['PageUp', 15, 2, false, { row: 5, column: 2 }],
    ['Home', 7, 4, false, { row: 7, column: 0 }],
    ['End', 7, 1, false, { row: 7, column: 5 }],
    ['Home', 7, 4, true, { row: 0, column: 0 }],
    ['End', 7, 1, true, { row: 99, column: 5 }],
    ['ArrowDown', 7, 1, true, { row: 99, column: 1 }],
  ])('%s from row %i, column %i', (key, row, column, ctrl, expected) => {
    expect(after(key, row, column, ctrl)).toEqual(expected);
  });

  it('nowhere if it is another one', () => {
    expect(after('x', 3, 3)).toBeUndefined();
  });
});

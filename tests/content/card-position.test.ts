import { describe, expect, test } from 'vitest';
import { cardPosition, isInView, type Rect } from '../../entrypoints/marks.content/card-position.ts';

const VIEWPORT = { width: 320, height: 640 };
const CARD = { width: 200, height: 100 };

const mark = (left: number, top: number): Rect => ({ left, top, right: left + 60, bottom: top + 24 });

describe('cardPosition', () => {
  test.each([
    ['under the mark', mark(40, 100), CARD, { left: 40, top: 128 }],
    ['shifted in from the right edge', mark(250, 100), CARD, { left: 112, top: 128 }],
    ['shifted in from the left edge', mark(-30, 100), CARD, { left: 8, top: 128 }],
    ['above a mark at the bottom', mark(40, 600), CARD, { left: 40, top: 496 }],
    ['above, just where below no longer fits', mark(40, 505), CARD, { left: 40, top: 401 }],
    ['below, just where it still fits', mark(40, 504), CARD, { left: 40, top: 532 }],
    [
      'within view where it fits neither below nor above',
      mark(40, 300),
      { width: 200, height: 400 },
      { left: 40, top: 232 },
    ],
    ['at the top if it is taller than the view', mark(40, 300), { width: 200, height: 900 }, { left: 40, top: 8 }],
    ['at the left if it is wider than the view', mark(40, 100), { width: 400, height: 100 }, { left: 8, top: 128 }],
  ])('%s', (_where, anchor, card, position) => {
    expect(cardPosition(anchor, card, VIEWPORT)).toEqual(position);
  });
});

test.each([
  [true, mark(0, 0)],
  [true, mark(-59, 639)],
  [false, mark(0, -24)],
  [false, mark(0, 640)],
  [false, mark(320, 0)],
  [false, mark(-60, 0)],
])('in view: %s for %o', (expected, anchor) => {
  expect(isInView(anchor, VIEWPORT)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { letterspacedItem } from '../../../lib/pdf/layout/letterspaced-item.ts';
import type { RawFont } from '../../../lib/pdf/layout/raw.ts';
import { item } from './raw-page.ts';

const FONT: RawFont = {
  serif: false,
  bold: false,
  widths: new Map([...'abcdu '].map((letter) => [letter, 0.5])),
  ligatures: false,
  kerning: new Map(),
  letterspaced: ['abc du bac'],
};

const read = (text: string, font: RawFont | undefined = FONT) =>
  letterspacedItem(item({ x: 0, y: 0, text, width: 68 }), font);

describe('a letterspaced item', () => {
  test('has the spaces of its drawing, and its letters evenly apart', () => {
    const drawn = read('a b c d u b a c');
    expect(drawn?.text).toBe('abc du bac');
    expect(Array.from(drawn?.edges ?? [], Math.round)).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 68]);
  });

  test('may be a part of the line drawn', () => {
    expect(read('d u b a c')?.text).toBe('du bac');
  });

  test('may be one short word of it', () => {
    expect(read('d u')?.text).toBe('du');
  });

  test.each([
    ['whose words are together', 'abc du bac'],
    ['of other letters', 'c a b d u b a c'],
    ['of too few letters', 'c d'],
  ])('is none %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('is none where no letterspaced line was drawn', () => {
    const { letterspaced: _, ...font } = FONT;
    expect(read('a b c d u b a c', font)).toBeUndefined();
  });
});

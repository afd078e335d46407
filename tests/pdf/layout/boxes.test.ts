import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, layOut, linesOf, type Drawn } from './raw-page.ts';

const drawn: fc.Arbitrary<Drawn> = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  // Some of it crowded, so that lines meet.
  y: fc.oneof(fc.integer({ min: 0, max: 830 }), fc.integer({ min: 690, max: 730 })),
  text: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  size: fc.constantFrom(6, 7, 10, 12, 18),
  angle: fc.constantFrom(0, 0, 0, 0, 90),
});

const letters = (text: string): string =>
  [...text]
    .filter((letter) => letter.trim() !== '')
    .sort()
    .join('');

describe('whatever is drawn', () => {
  test('every line has rising edges within its box, one for each unit and one more', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 40 }), (items) => {
        for (const { text, edges, box } of linesOf(items)) {
          expect(edges).toHaveLength(text.length + 1);
          expect(edges.every((edge, index) => edge >= (edges[index - 1] ?? -Infinity))).toBe(true);
          expect(edges[0]).toBeGreaterThanOrEqual(box[0] - 0.01);
          expect(edges.at(-1)).toBeLessThanOrEqual(box[2] + 0.01);
          expect(box[1]).toBeLessThan(box[3]);
        }
      }),
    );
  });

  test('every segment is what its line says there, and the text has single spaces', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 40 }), (items) => {
        for (const { text, segments } of linesOf(items)) {
          expect(segments.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
        }
      }),
    );
  });

  test('no character is lost', () => {
    // A word that comes again at its own place is a copy, and shown once: here each is another.
    const word = drawn.filter(({ text }) => !/\s/u.test(text));
    const once = fc.uniqueArray(word, { maxLength: 30, selector: ({ text }) => text });
    fc.assert(
      fc.property(once, (items) => {
        const said = linesOf(items).map((line) => line.text);
        expect(letters(said.join(''))).toBe(letters(items.map((one) => one.text).join('')));
      }),
    );
  });

  test('blocks rise in reading order, over the pages', () => {
    fc.assert(
      fc.property(fc.array(fc.array(drawn, { maxLength: 20 }), { maxLength: 3 }), (pages) => {
        const blocks = layOut(...pages).flatMap((page) => page.lines.map((line) => line.block));
        expect(blocks).toEqual(blocks.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('boxes of neighbouring lines', () => {
  test('do not overlap, however tight the leading', () => {
    const [upper, lower] = linesOf(column(70, 700, ['Le conseil approuve', 'la convention'], 7.5));
    expect(upper?.box[1]).toBeGreaterThanOrEqual(lower?.box[3] ?? Infinity);
  });

  test('keep the middle of their letters', () => {
    const [upper, lower] = linesOf(column(70, 700, ['Le conseil approuve', 'la convention'], 7.5));
    expect(upper?.box[1]).toBeLessThan(700 + 0.2 * 10);
    expect(lower?.box[3]).toBeGreaterThan(692.5 + 0.45 * 10);
  });
});

import { describe, expect, test } from 'vitest';
import { placeCharacters } from '../../../lib/pdf/layout/place-characters.ts';
import { pairOf, type RawFont } from '../../../lib/pdf/layout/raw.ts';
import { item } from './raw-page.ts';

const FONT: RawFont = {
  serif: true,
  bold: false,
  widths: new Map([
    ['i', 0.2],
    ['m', 0.8],
    ['T', 0.6],
    ['o', 0.5],
    ['ffi', 0.9],
    [' ', 0.25],
    ['\u0301', 0.3],
  ]),
  ligatures: true,
  kerning: new Map([[pairOf(0x54, 0x6f), -0.1]]),
};

const place = (text: string, width: number, font: RawFont | undefined = FONT) =>
  Array.from(placeCharacters(item({ x: 0, y: 0, text, width }), font), (edge) => Math.round(edge * 100) / 100);

describe('the edges of characters', () => {
  test.each([
    ['follow the widths of the font', 'imi', 12, [0, 2, 10, 12]],
    ['give a justified line’s extra width to its spaces', 'im mi', 40, [0, 2, 10, 30, 38, 40]],
    ['spread letterspacing between letters', 'imi', 14, [0, 3, 12, 14]],
    ['follow the kerning', 'To', 10, [0, 5, 10]],
    ['share a ligature among its letters', 'iffim', 19, [0, 2, 5, 8, 11, 19]],
    ['give a combining accent no width', 'o\u0301m', 13, [0, 5, 5, 13]],
  ])('%s', (_, text, width, edges) => {
    expect(place(text, width)).toEqual(edges);
  });

  test('are estimated, to the item’s width, where the font is unknown', () => {
    const edges = place('mil', 30, undefined);
    const [m = 0, i = 0] = [edges[1], (edges[2] ?? 0) - (edges[1] ?? 0)];
    expect(edges.at(-1)).toBe(30);
    expect(m).toBeGreaterThan(2 * i);
  });

  test('are as many as the text’s UTF-16 units, and one', () => {
    expect(placeCharacters(item({ x: 0, y: 0, text: 'a𝄞b', width: 30 }), FONT)).toHaveLength(5);
  });

  test('stay where the item is if it has no size', () => {
    const edges = placeCharacters({ ...item({ x: 0, y: 0, text: 'ab' }), emWidth: 0, width: 0 }, FONT);
    expect([...edges]).toEqual([0, 0, 0]);
  });
});

import { placeLetterspaced } from './place-characters.ts';
import type { RawFont, RawItem } from './raw.ts';

/** Fewer letters could stand anywhere in a line. */
const LEAST_LETTERS = 4;

/** An item as it was drawn: its text, and the left edge of each UTF-16 unit and the right edge of the last one, points. */
export interface DrawnItem {
  text: string;
  edges: ArrayLike<number>;
}

/**
 * pdf.js reads the gaps between the letters of « S é a n c e  d u … » as spaces, each like those between the words. The
 * drawing operations have the spaces that the document has.
 *
 * @returns nothing for an item that is not letterspaced, or whose drawing is not known
 */
export function letterspacedItem(item: RawItem, font: RawFont | undefined): DrawnItem | undefined {
  if (!font?.letterspaced || !isSpread(item.text)) return undefined;
  const letters = withoutSpaces(item.text);
  const text = letters.length < LEAST_LETTERS ? wordIn(font.letterspaced, letters) : partOf(font.letterspaced, letters);
  return text === undefined ? undefined : { text, edges: placeLetterspaced({ ...item, text }, font) };
}

/** The letters as one of the lines has them. */
function partOf(lines: readonly string[], letters: string): string | undefined {
  for (const line of lines) {
    const from = withoutSpaces(line).indexOf(letters);
    if (from >= 0) return stretchOf(line, from, from + letters.length);
  }
  return undefined;
}

/** Few letters are only a letterspaced word (« D U », « 1 4 ») if a line has that word. */
function wordIn(lines: readonly string[], letters: string): string | undefined {
  return lines.some((line) => line.split(' ').includes(letters)) ? letters : undefined;
}

/** Every other character is a space, or nearly: kerned letters stand closer. */
function isSpread(text: string): boolean {
  let spaces = 0;
  for (const character of text) if (character === ' ') spaces++;
  return spaces > 0 && spaces * 3 >= text.length;
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** The part of a line that holds its letters `[from, to)`, spaces not counted. */
function stretchOf(line: string, from: number, to: number): string {
  let letters = 0;
  let start = 0;
  for (let unit = 0; unit < line.length; unit++) {
    if (line[unit] === ' ') continue;
    if (letters === from) start = unit;
    letters++;
    if (letters === to) return line.slice(start, unit + 1);
  }
  return line.slice(start);
}

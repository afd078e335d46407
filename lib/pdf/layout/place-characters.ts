import { pairOf, type RawFont, type RawItem } from './raw.ts';
import { standardWidth } from './standard-widths.ts';

/** Longest text that one glyph stands for in a French document (« ffi »). */
const LONGEST_LIGATURE = 3;

/** Characters below are no combining marks: most text is quickly done with. */
const FIRST_COMBINING = 0x300;
const COMBINING = /\p{Mn}/u;

/** pdf.js gives any white space as this. */
const SPACE = 0x20;

/**
 * Where each character of an item stands: the left edge of each UTF-16 unit, then the right edge of the last one, in
 * points along its baseline as if that were horizontal.
 *
 * The glyphs have the widths and the kerning of their font. What is left of the item's width belongs to the spaces
 * (justified lines widen them); without spaces, to the gaps between letters.
 */
export function placeCharacters(item: RawItem, font: RawFont | undefined): Float64Array {
  const { text } = item;
  const advances = advancesOf(text, font);
  const total = item.emWidth > 0 ? item.width / item.emWidth : 0;
  if (font && font.widths.size > 0) spreadRest(text, advances, total);
  else scale(advances, total);
  return edgesOf(item, advances);
}

/** The same where all that is left of the item's width stands between its characters, spaces among them. */
export function placeLetterspaced(item: RawItem, font: RawFont): Float64Array {
  const advances = advancesOf(item.text, { ...font, kerning: NO_KERNING });
  const natural = advances.reduce((sum, advance) => sum + advance, 0);
  const rest = item.emWidth > 0 ? item.width / item.emWidth - natural : 0;
  const gaps = advances.length - 1;
  for (let unit = 0; unit < gaps; unit++) advances[unit] = (advances[unit] ?? 0) + rest / gaps;
  return edgesOf(item, advances);
}

const NO_KERNING: ReadonlyMap<never, never> = new Map<never, never>();

function edgesOf(item: RawItem, advances: Float64Array): Float64Array {
  const edges = new Float64Array(advances.length + 1);
  let at = item.x;
  for (let unit = 0; unit < edges.length; unit++) {
    edges[unit] = at;
    at += (advances[unit] ?? 0) * item.emWidth;
  }
  return edges;
}

/** The advance of each UTF-16 unit in em; the letters of a ligature share its glyph's. */
function advancesOf(text: string, font: RawFont | undefined): Float64Array {
  const table = tableOf(font);
  const kerning = font && font.kerning.size > 0 ? font.kerning : undefined;
  const advances = new Float64Array(text.length);
  let before = 0;
  for (let unit = 0; unit < text.length;) {
    const code = text.charCodeAt(unit);
    const shift = kerning?.get(pairOf(before, code));
    if (shift !== undefined) advances[unit - 1] = (advances[unit - 1] ?? 0) + shift;
    before = code;
    const known = font?.ligatures ? undefined : table[code];
    if (known === undefined) {
      const glyph = glyphAt(text, unit, font);
      advances.fill(advanceOf(glyph, font) / glyph.length, unit, unit + glyph.length);
      unit += glyph.length;
    } else {
      advances[unit] = known;
      unit++;
    }
  }
  return advances;
}

interface Table {
  /** How many glyphs were known when it was made. */
  size: number;
  /** By UTF-16 unit. */
  advances: readonly number[];
}

const tables = new WeakMap<ReadonlyMap<string, number>, Table>();
const standardTables = new Map<boolean, readonly number[]>();

/** The advances of the characters that most text is made of; a font that has learnt more gets a new table. */
function tableOf(font: RawFont | undefined): readonly number[] {
  const serif = font?.serif ?? false;
  if (!font || font.widths.size === 0) {
    const standard = standardTables.get(serif) ?? makeTable(font);
    standardTables.set(serif, standard);
    return standard;
  }
  const made = tables.get(font.widths);
  if (made?.size === font.widths.size) return made.advances;
  const table = { size: font.widths.size, advances: makeTable(font) };
  tables.set(font.widths, table);
  return table.advances;
}

const makeTable = (font: RawFont | undefined): number[] =>
  Array.from({ length: FIRST_COMBINING }, (_, code) => advanceOf(String.fromCharCode(code), font));

/** The text of the glyph that begins there: a character, or the letters of a ligature. */
function glyphAt(text: string, at: number, font: RawFont | undefined): string {
  if (font?.ligatures) {
    for (let length = LONGEST_LIGATURE; length > 1; length--) {
      const ligature = text.slice(at, at + length);
      if (ligature.length === length && font.widths.has(ligature)) return ligature;
    }
  }
  const unit = text.charAt(at);
  return unit < '\ud800' || unit > '\udbff' ? unit : text.slice(at, at + 2);
}

function advanceOf(glyph: string, font: RawFont | undefined): number {
  if (glyph.charCodeAt(0) >= FIRST_COMBINING && COMBINING.test(glyph)) return 0;
  return font?.widths.get(glyph) ?? standardWidth(glyph, font?.serif ?? false);
}

function spreadRest(text: string, advances: Float64Array, total: number): void {
  let spaces = 0;
  let ink = 0;
  for (let unit = 0; unit < advances.length; unit++) {
    if (isSpace(text, unit)) spaces++;
    else ink += advances[unit] ?? 0;
  }
  const rest = total - ink;
  const gaps = advances.length - 1;
  if (spaces > 0 && rest > 0) {
    for (let unit = 0; unit < advances.length; unit++) if (isSpace(text, unit)) advances[unit] = rest / spaces;
  } else if (spaces === 0 && gaps > 0 && Math.abs(rest) < ink / 2) {
    for (let unit = 0; unit < gaps; unit++) advances[unit] = (advances[unit] ?? 0) + rest / gaps;
  } else {
    scale(advances, total);
  }
}

function scale(advances: Float64Array, total: number): void {
  const natural = advances.reduce((sum, advance) => sum + advance, 0);
  for (const [unit, advance] of advances.entries()) advances[unit] = natural > 0 ? (advance / natural) * total : 0;
}

const isSpace = (text: string, unit: number): boolean => text.charCodeAt(unit) === SPACE;

import type { RawFont, RawItem } from './raw.ts';
import { standardWidth } from './standard-widths.ts';

/** Longest text that one glyph stands for in a French document (« ffi »). */
const LONGEST_LIGATURE = 3;

/** Characters below are neither combining marks nor spaces of other scripts: most text is quickly done with. */
const FIRST_COMBINING = 0x300;
const COMBINING = /\p{Mn}/u;

interface Glyph {
  text: string;
  /** Em. */
  advance: number;
  space: boolean;
}

/**
 * Where each character of an item stands: the offset from the item's start, in points along its baseline, of each
 * UTF-16 unit's left edge, then of the last one's right edge.
 *
 * The glyphs have the widths and the kerning of their font. What is left of the item's width belongs to the spaces
 * (justified lines widen them); without spaces, to the gaps between letters.
 */
export function placeCharacters(item: RawItem, font: RawFont | undefined): number[] {
  const glyphs = readGlyphs(item.text, font);
  const total = item.emWidth > 0 ? item.width / item.emWidth : 0;
  if (font && font.widths.size > 0) spreadRest(glyphs, total);
  else scale(glyphs, total);
  const edges = [0];
  let at = 0;
  for (const { text, advance } of glyphs) {
    for (let unit = 1; unit <= text.length; unit++) edges.push((at + (advance * unit) / text.length) * item.emWidth);
    at += advance;
  }
  return edges;
}

function readGlyphs(text: string, font: RawFont | undefined): Glyph[] {
  const glyphs: Glyph[] = [];
  let before: Glyph | undefined;
  for (let at = 0; at < text.length;) {
    const glyph = glyphAt(text, at, font);
    if (before) before.advance += font?.kerning.get(before.text + glyph.text) ?? 0;
    glyphs.push(glyph);
    at += glyph.text.length;
    before = glyph;
  }
  return glyphs;
}

function glyphAt(text: string, at: number, font: RawFont | undefined): Glyph {
  const code = text.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(code);
  const space = character.trim() === '';
  if (code >= FIRST_COMBINING && COMBINING.test(character)) return { text: character, advance: 0, space };
  for (
    let length = font?.ligatures ? LONGEST_LIGATURE : 0;
    length > character.length && at + length <= text.length;
    length--
  ) {
    const ligature = text.slice(at, at + length);
    const advance = font?.widths.get(ligature);
    if (advance !== undefined) return { text: ligature, advance, space: false };
  }
  const advance = font?.widths.get(character) ?? standardWidth(character, font?.serif ?? false);
  return { text: character, advance, space };
}

function spreadRest(glyphs: readonly Glyph[], total: number): void {
  const spaces = glyphs.filter((glyph) => glyph.space);
  const ink = glyphs.reduce((sum, glyph) => sum + (glyph.space ? 0 : glyph.advance), 0);
  const rest = total - ink;
  const gaps = glyphs.slice(0, -1);
  if (spaces.length > 0 && rest > 0) for (const space of spaces) space.advance = rest / spaces.length;
  else if (spaces.length === 0 && gaps.length > 0 && Math.abs(rest) < ink / 2) {
    for (const glyph of gaps) glyph.advance += rest / gaps.length;
  } else scale(glyphs, total);
}

function scale(glyphs: readonly Glyph[], total: number): void {
  const natural = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  for (const glyph of glyphs) glyph.advance = natural > 0 ? (glyph.advance / natural) * total : 0;
}

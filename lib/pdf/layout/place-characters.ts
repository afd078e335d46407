import type { RawFont, RawItem } from './raw.ts';
import { standardWidth } from './standard-widths.ts';

/** Longest text that one glyph stands for in a French document (« ffi »). */
const LONGEST_LIGATURE = 3;

const SPACE = /\s/u;
const COMBINING = /\p{Mn}/u;

interface Glyph {
  /** UTF-16 units of the text that it stands for. */
  length: number;
  /** Em. */
  advance: number;
  space: boolean;
}

/**
 * Where each character of an item stands: the offset from the item's start, in points along its baseline, of each
 * UTF-16 unit's left edge, then of the last one's right edge.
 *
 * The glyphs have the widths of their font. What is left of the item's width belongs to the spaces (justified lines
 * widen them); without spaces, to the gaps between letters.
 */
export function placeCharacters(item: RawItem, font: RawFont | undefined): number[] {
  const glyphs = readGlyphs(item.text, font);
  const letters = glyphs.filter((glyph) => !glyph.space);
  const spaces = glyphs.length - letters.length;
  const total = item.emWidth > 0 ? item.width / item.emWidth : 0;
  const ink = letters.reduce((sum, glyph) => sum + glyph.advance, 0);
  const known = (font?.widths.size ?? 0) > 0;

  let scale = 1;
  let space = 0;
  let gap = 0;
  const left = total - ink;
  if (spaces > 0 && known && left > 0) space = left / spaces;
  else if (known && glyphs.length > 1 && Math.abs(left) < ink / 2) gap = left / (glyphs.length - 1);
  else {
    const natural = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
    scale = natural > 0 ? total / natural : 0;
  }

  const edges = [0];
  let at = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const isLast = index === glyphs.length - 1;
    const advance = glyph.space && space > 0 ? space : glyph.advance * scale + (isLast ? 0 : gap);
    for (let unit = 1; unit <= glyph.length; unit++) {
      edges.push((at + (advance * unit) / glyph.length) * item.emWidth);
    }
    at += advance;
  }
  return edges;
}

function readGlyphs(text: string, font: RawFont | undefined): Glyph[] {
  const glyphs: Glyph[] = [];
  for (let at = 0; at < text.length;) {
    const glyph = glyphAt(text, at, font);
    glyphs.push(glyph);
    at += glyph.length;
  }
  return glyphs;
}

function glyphAt(text: string, at: number, font: RawFont | undefined): Glyph {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const space = SPACE.test(character);
  if (COMBINING.test(character)) return { length: character.length, advance: 0, space: false };
  for (let length = LONGEST_LIGATURE; length > character.length; length--) {
    const advance = font?.widths.get(text.slice(at, at + length));
    if (advance !== undefined && at + length <= text.length) return { length, advance, space: false };
  }
  const advance = font?.widths.get(character) ?? standardWidth(character, font?.serif ?? false);
  return { length: character.length, advance, space };
}

import { AnnotationMode, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

export interface LearntFont {
  bold: boolean;
  /** Advance in em by the text that the glyph stands for. */
  widths: Map<string, number>;
  /** Some of its glyphs stand for several letters. */
  ligatures: boolean;
  /** Extra space in em between two glyphs, by the text of both: kerning, letterspacing. */
  kerning: Map<string, number>;
}

/** Smaller shifts between glyphs are the producer's rounding, wider ones are spaces; em. */
const LEAST_KERNING = 0.015;
const WIDEST_KERNING = 0.25;

/** What the drawing operations have set so far. */
interface State {
  font: LearntFont;
  /** Em for one unit of a glyph's width. */
  unit: number;
  /** Em added after each glyph. */
  spacing: number;
}

/**
 * The widths of the glyphs on a page, font by font. Text items come with one width for the whole item; only the drawing
 * operations name each glyph's own. They cost as much as drawing the page, so they are asked for only where a font first
 * appears.
 */
export async function learnFonts(page: PDFPageProxy): Promise<Map<string, LearntFont>> {
  const learnt = new Map<string, LearntFont>();
  const operations = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  let state: State | undefined;
  let size = 1;
  for (const [index, operation] of operations.fnArray.entries()) {
    const args: unknown = operations.argsArray[index];
    if (!Array.isArray(args)) continue;
    const [first, second]: unknown[] = args;
    if (operation === OPS.setFont && typeof first === 'string') {
      state = { ...fontNamed(page, learnt, first), spacing: 0 };
      size = typeof second === 'number' && second !== 0 ? Math.abs(second) : 1;
    } else if (operation === OPS.setCharSpacing && state && typeof first === 'number') {
      state.spacing = first / size;
    } else if (operation === OPS.showText && state && Array.isArray(first)) {
      addGlyphs(state, first);
    }
  }
  return learnt;
}

function fontNamed(page: PDFPageProxy, learnt: Map<string, LearntFont>, name: string): Pick<State, 'font' | 'unit'> {
  const face: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const font = learnt.get(name) ?? { bold: isBold(face), widths: new Map(), ligatures: false, kerning: new Map() };
  learnt.set(name, font);
  return { font, unit: unitOf(face) };
}

/** `shown` holds glyphs, and between them numbers: shifts to the left in thousandths of an em. */
function addGlyphs({ font, unit, spacing }: State, shown: readonly unknown[]): void {
  let before: string | undefined;
  let shift = spacing;
  for (const entry of shown) {
    if (typeof entry === 'number') shift -= entry / 1000;
    if (!isGlyph(entry)) continue;
    font.widths.set(entry.unicode, entry.width * unit);
    font.ligatures ||= entry.unicode.length > 1 && /^\p{L}+$/u.test(entry.unicode);
    const isKerning = Math.abs(shift) >= LEAST_KERNING && Math.abs(shift) < WIDEST_KERNING;
    const isSpace = entry.unicode.trim() === '';
    if (before !== undefined && !isSpace && isKerning) font.kerning.set(before + entry.unicode, shift);
    before = isSpace ? undefined : entry.unicode;
    shift = spacing;
  }
}

interface Glyph {
  unicode: string;
  width: number;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** Glyph widths are in thousandths of an em, except in fonts that carry their own matrix (Type 3). */
function unitOf(face: unknown): number {
  const matrix: unknown =
    typeof face === 'object' && face !== null && 'fontMatrix' in face ? face.fontMatrix : undefined;
  const scale: unknown = Array.isArray(matrix) ? matrix[0] : undefined;
  return typeof scale === 'number' && scale > 0 ? scale : 0.001;
}

const BOLD_NAME = /bold|black|heavy|demi|gras|-bd\b/iu;

function isBold(face: unknown): boolean {
  if (typeof face !== 'object' || face === null) return false;
  const named = 'name' in face && typeof face.name === 'string' && BOLD_NAME.test(face.name);
  return named || ('bold' in face && face.bold === true) || ('black' in face && face.black === true);
}

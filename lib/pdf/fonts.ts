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

/** Milliseconds to wait for a font, which comes before the operations that draw with it. */
const PATIENCE = 250;

/** The font that is set. */
interface Setting {
  font: LearntFont;
  /** Em for one unit of a glyph's width. */
  unit: number;
}

/**
 * The widths of the glyphs on a page, font by font. Text items come with one width for the whole item; only the drawing
 * operations name each glyph's own. They cost as much as drawing the page, so they are asked for only where a font first
 * appears.
 */
export async function learnFonts(page: PDFPageProxy): Promise<Map<string, LearntFont>> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const operations = fnArray.map((code, index) => ({ code, args: argumentsOf(argsArray[index]) }));
  const named = operations.flatMap(({ code, args }) => (code === OPS.setFont ? [args[0]] : []));
  const learnt = new Map<string, LearntFont>();
  const settings = new Map<unknown, Setting>();
  for (const name of new Set(named.filter((one) => typeof one === 'string'))) {
    const face = await faceOf(page, name);
    const font: LearntFont = { bold: isBold(face), widths: new Map(), ligatures: false, kerning: new Map() };
    learnt.set(name, font);
    settings.set(name, { font, unit: unitOf(face) });
  }
  let setting: Setting | undefined;
  let size = 1;
  let spacing = 0;
  for (const { code, args } of operations) {
    const [first, second] = args;
    if (code === OPS.setFont) {
      setting = settings.get(first);
      size = Math.abs(Number(second)) || 1;
    } else if (code === OPS.setCharSpacing) {
      spacing = Number(first) || 0;
    } else if (code === OPS.showText && setting) {
      addGlyphs(setting, argumentsOf(first), spacing / size);
    }
  }
  return learnt;
}

const argumentsOf = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);

/** The font as pdf.js has it; nothing if it does not come in time, being damaged, say. */
function faceOf(page: PDFPageProxy, name: string): Promise<unknown> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(undefined), PATIENCE);
    page.commonObjs.get(name, (face: unknown) => {
      clearTimeout(patience);
      resolve(face);
    });
  });
}

/**
 * @param shown glyphs, and between them numbers: shifts to the left in thousandths of an em
 * @param spacing letterspacing, em
 */
function addGlyphs({ font, unit }: Setting, shown: readonly unknown[], spacing: number): void {
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

import { AnnotationMode, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

export interface LearntFont {
  bold: boolean;
  /** Advance in em by the text that the glyph stands for. */
  widths: Map<string, number>;
}

/**
 * The widths of the glyphs on a page, font by font. Text items come with one width for the whole item; only the drawing
 * operations name each glyph's own. They cost as much as drawing the page, so they are asked for only where a font first
 * appears.
 */
export async function learnFonts(page: PDFPageProxy): Promise<Map<string, LearntFont>> {
  const learnt = new Map<string, LearntFont>();
  const operations = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  let current: { font: LearntFont; scale: number } | undefined;
  for (const [index, operation] of operations.fnArray.entries()) {
    const args: unknown = operations.argsArray[index];
    if (operation === OPS.setFont) current = fontNamed(page, learnt, args);
    else if (operation === OPS.showText && current) addWidths(current, args);
  }
  return learnt;
}

function fontNamed(page: PDFPageProxy, learnt: Map<string, LearntFont>, args: unknown) {
  const name: unknown = Array.isArray(args) ? args[0] : undefined;
  if (typeof name !== 'string') return undefined;
  const face: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const font = learnt.get(name) ?? { bold: isBold(face), widths: new Map<string, number>() };
  learnt.set(name, font);
  return { font, scale: fontScale(face) };
}

function addWidths({ font, scale }: { font: LearntFont; scale: number }, args: unknown): void {
  const glyphs: unknown = Array.isArray(args) ? args[0] : undefined;
  if (!Array.isArray(glyphs)) return;
  for (const glyph of glyphs as unknown[]) {
    if (isGlyph(glyph)) font.widths.set(glyph.unicode, glyph.width * scale);
  }
}

function isGlyph(value: unknown): value is { unicode: string; width: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number'
  );
}

/** Glyph widths are in thousandths of an em, except in fonts that carry their own matrix (Type 3). */
function fontScale(face: unknown): number {
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

import { AnnotationMode, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { GlyphLessons, type LearntFont, type NamedFont } from './glyph-lessons.ts';

/**
 * Milliseconds to wait for a font, which comes before the operations that draw with it; and how often. Several short waits: where the
 * whole process stands still, one alone would be over before anything could come.
 */
const WAIT = 50;
const WAITS = 5;

/**
 * Notes in `known`, by the fonts' names, what a page teaches of its fonts. What was known stays as it is for pages that have it already. Text items come with one width for the whole
 * item; only the drawing operations name each glyph's own. They cost as much as drawing the page, so they are asked for
 * only where a font first appears.
 */
export async function learnFonts(page: PDFPageProxy, known: Map<string, LearntFont>): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const operations = fnArray.map((code, index) => ({ code, args: argumentsOf(argsArray[index]) }));
  const names = new Set<string>();
  for (const { code, args } of operations) {
    if (code === OPS.setFont && typeof args[0] === 'string') names.add(args[0]);
  }
  const fonts = new Map(await Promise.all([...names].map((name) => namedFont(page, name, known))));
  const lessons = new GlyphLessons(fonts);
  for (const { code, args } of operations) lessons.follow(code, args);
  lessons.end();
}

const argumentsOf = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);

async function namedFont(
  page: PDFPageProxy,
  name: string,
  known: Map<string, LearntFont>,
): Promise<[string, NamedFont]> {
  const face = await faceOf(page, name);
  const before = known.get(name);
  const font: LearntFont = {
    bold: before?.bold ?? isBold(face),
    widths: new Map(before?.widths),
    ligatures: before?.ligatures ?? false,
    kerning: new Map(before?.kerning),
    seen: new Map(before?.seen),
    letterspaced: [...(before?.letterspaced ?? [])],
  };
  known.set(name, font);
  return [name, { font, unit: unitOf(face) }];
}

/** The font as pdf.js has it; nothing if it does not come in time, being damaged, say. */
function faceOf({ commonObjs }: PDFPageProxy, name: string): Promise<unknown> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (left: number): void => {
      if (left === 0) resolve(undefined);
      else timer = setTimeout(wait, WAIT, left - 1);
    };
    wait(WAITS);
    commonObjs.get(name, (face: unknown) => {
      clearTimeout(timer);
      resolve(face);
    });
  });
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

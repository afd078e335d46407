import { AnnotationMode, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

/** Share of the page that pictures cover if the page is a scan. */
const PICTURE_SHARE = 0.3;

/** So many shapes are a text drawn as outlines. */
const MANY_SHAPES = 400;

type Matrix = readonly [number, number, number, number, number, number];

/**
 * Whether a page is mostly picture. Pictures are not decoded here (see `maxImageSize` where the document is opened), so
 * that only the space made for them is seen: a picture fills the unit square of the matrix set for it.
 */
export async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let pictures = 0;
  let shapes = 0;
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform && isMatrix(args)) {
      matrix = multiply(matrix, args);
      if (fnArray[index + 1] === OPS.restore) pictures += areaOf(matrix);
    } else if (operation === OPS.constructPath) shapes++;
  }
  return pictures > PICTURE_SHARE * width * height || shapes > MANY_SHAPES;
}

/** Area of the unit square, square points. */
const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c);

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((entry) => typeof entry === 'number');

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

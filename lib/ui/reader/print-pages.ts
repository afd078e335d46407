/** Paper: every page drawn for the printer, with the marks on it or without. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { placeBox } from './place-boxes.ts';
import type { MarkKind } from './kinds.ts';
import type { Mark } from './marks.ts';

/** Dots per inch: small print stays legible, and a page takes some 300 kB. */
const RESOLUTION = 150;
const POINTS_PER_INCH = 72;

/** How each kind is framed on paper, which may have no colours: dashes and gaps, and the width, in pixels. */
const FRAMES: Readonly<Record<MarkKind, { dashes: readonly number[]; width: number }>> = {
  grant: { dashes: [], width: 4 },
  beneficiary: { dashes: [12, 5], width: 3 },
  vote: { dashes: [3, 3], width: 3 },
  person: { dashes: [2, 6], width: 2 },
  reference: { dashes: [14, 4, 3, 4], width: 3 },
  check: { dashes: [12, 5], width: 5 },
  identity: { dashes: [], width: 1 },
  amount: { dashes: [2, 6], width: 4 },
  note: { dashes: [], width: 2 },
};

export interface PrintOptions {
  marks: readonly Mark[];
  /** CSS colours, as the screen has them in light. */
  colour: (kind: MarkKind) => string;
  onPage: (page: number) => void;
  signal: AbortSignal;
}

/** One picture a page, in order; undefined if it was given up. Their addresses are to be revoked. */
export async function drawForPrint(
  document: PDFDocumentProxy,
  { marks, colour, onPage, signal }: PrintOptions,
): Promise<string[] | undefined> {
  const pictures: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    if (signal.aborted) break;
    onPage(number);
    const here = marks.filter((mark) => mark.page === number);
    pictures.push(URL.createObjectURL(await drawPage(document, number, here, colour)));
  }
  if (!signal.aborted) return pictures;
  for (const picture of pictures) URL.revokeObjectURL(picture);
  return undefined;
}

async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  marks: readonly Mark[],
  colour: PrintOptions['colour'],
): Promise<Blob> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: RESOLUTION / POINTS_PER_INCH });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // pdf.js draws on either kind of canvas; its types name one.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, intent: 'print' }).promise;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this canvas has no 2d context');
  for (const { kind, boxes } of marks) {
    const { dashes, width: stroke } = FRAMES[kind];
    context.strokeStyle = colour(kind);
    context.lineWidth = stroke;
    context.setLineDash([...dashes]);
    for (const box of boxes) {
      const { left, top, width, height } = placeBox(box, viewport);
      const { width: across, height: down } = canvas;
      context.strokeRect(left * across, top * down, width * across, height * down);
    }
  }
  page.cleanup();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

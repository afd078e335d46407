/** A PDF that is being printed: pages, typefaces, and pieces of text at places. */
import { createRequire } from 'node:module';
import Pdf from 'pdfkit';
import type { FontName } from './block.ts';
import type { Measure, Piece } from './words.ts';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 };

const { resolve } = createRequire(import.meta.url);
const embedded = (family: string, weight: 400 | 700): string =>
  resolve(`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`);

const FONTS: Record<FontName, () => { regular: string; bold: string }> = {
  helvetica: () => ({ regular: 'Helvetica', bold: 'Helvetica-Bold' }),
  times: () => ({ regular: 'Times-Roman', bold: 'Times-Bold' }),
  courier: () => ({ regular: 'Courier', bold: 'Courier-Bold' }),
  'open-sans': () => ({ regular: embedded('open-sans', 400), bold: embedded('open-sans', 700) }),
  'source-serif': () => ({ regular: embedded('source-serif-4', 400), bold: embedded('source-serif-4', 700) }),
};

export class Sheet {
  readonly #pdf: PDFKit.PDFDocument;

  constructor(font: FontName) {
    // Without compression and with a date that stands still, one text gives the same bytes on every machine.
    const info = { CreationDate: new Date(0) };
    this.#pdf = new Pdf({ size: 'A4', margin: 0, bufferPages: true, compress: false, info });
    const { regular, bold } = FONTS[font]();
    this.#pdf.registerFont('regular', regular);
    this.#pdf.registerFont('bold', bold);
  }

  get pages(): number {
    return this.#pdf.bufferedPageRange().count;
  }

  newPage(): void {
    this.#pdf.addPage();
  }

  /** What is put next comes on this page, counted from 1. */
  turnTo(page: number): void {
    this.#pdf.switchToPage(page - 1);
  }

  /** Width of a piece, in points. */
  measure(size: number): Measure {
    return ({ text, bold }) => this.#font(bold, size).widthOfString(text);
  }

  /** @param y Of the upper edge. @param wordSpacing Points added to each space. */
  put({ text, bold }: Piece, x: number, y: number, size: number, wordSpacing = 0): void {
    this.#font(bold, size).text(text, x, y, { lineBreak: false, wordSpacing });
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.#pdf.lineWidth(0.5).rect(x, y, width, height).stroke();
  }

  async close(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const ended = new Promise((done, failed) => this.#pdf.once('end', done).once('error', failed));
    this.#pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    this.#pdf.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }

  #font(bold: boolean, size: number): PDFKit.PDFDocument {
    return this.#pdf.font(bold ? 'bold' : 'regular').fontSize(size);
  }
}

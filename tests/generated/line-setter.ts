/**
 * Breaks text into lines and places every word by hand, so that one text can be emitted as whole lines, word by word, or
 * glyph by glyph.
 */
import Sheet from 'pdfkit';
import type { Layout } from './layout.ts';

export const PAGE = { width: 595.28, height: 841.89 };

export type Align = 'left' | 'center' | 'right';

interface Word {
  text: string;
  width: number;
}

export interface Place {
  x: number;
  width: number;
  align: Align;
}

export class LineSetter {
  readonly sheet: PDFKit.PDFDocument;
  readonly layout: Layout;
  /** Where the next line stands: points from the top. */
  y: number;

  constructor(layout: Layout) {
    this.layout = layout;
    this.sheet = new Sheet({ size: 'A4', margin: 0, bufferPages: true, info: { CreationDate: new Date(0) } });
    this.sheet.registerFont('regular', layout.face.regular);
    this.sheet.registerFont('bold', layout.face.bold);
    this.y = layout.margin.top;
  }

  /** Points between the margins. */
  get width(): number {
    return PAGE.width - this.layout.margin.left - this.layout.margin.right;
  }

  get pages(): number {
    return this.sheet.bufferedPageRange().count;
  }

  /** Points from one line to the next. */
  line(size = this.layout.size): number {
    return size * this.layout.leading;
  }

  newPage(): void {
    this.sheet.addPage();
    this.y = this.layout.margin.top;
  }

  /** Opens a new page if `height` points do not fit on this one. */
  room(height: number): void {
    if (this.y + height > PAGE.height - this.layout.margin.bottom) this.newPage();
  }

  font(bold: boolean, size = this.layout.size): void {
    this.sheet.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  put(text: string, x: number, y = this.y): void {
    this.sheet.text(text, x, y, { lineBreak: false });
  }

  /** Sets a text over as many lines and pages as it takes. */
  text(text: string, place: Place, bold: boolean, size: number): void {
    const spacing = place.align === 'center' && bold ? this.layout.letterSpacing : 0;
    this.font(bold, size);
    const lines = this.broken(text, place.width, spacing);
    lines.forEach((line, index) => {
      this.room(this.line(size));
      this.font(bold, size);
      const last = index === lines.length - 1;
      this.emit(line, place, this.layout.justify && place.align === 'left' && !last, spacing);
      this.y += this.line(size);
    });
  }

  /** Words by line, as many as fit. */
  broken(text: string, width: number, spacing = 0): Word[][] {
    const space = this.sheet.widthOfString(' ') + spacing;
    const lines: Word[][] = [[]];
    let used = 0;
    for (const part of text.split(' ')) {
      const word = { text: part, width: this.sheet.widthOfString(part) + spacing * part.length };
      const line = lines.at(-1) ?? [];
      if (line.length > 0 && used + space + word.width > width) {
        lines.push([word]);
        used = word.width;
      } else {
        line.push(word);
        used += (line.length > 1 ? space : 0) + word.width;
      }
    }
    return lines;
  }

  /** Writes one line at `y`. */
  emit(line: Word[], { x: left, width, align }: Place, justify = false, spacing = 0): void {
    const natural = this.sheet.widthOfString(' ') + spacing;
    const words = line.reduce((sum, word) => sum + word.width, 0);
    const gaps = Math.max(1, line.length - 1);
    const space = justify ? (width - words) / gaps : natural;
    const total = words + space * (line.length - 1);
    const shift = { left: 0, center: (width - total) / 2, right: width - total }[align];
    let x = left + shift;
    if (this.layout.emit === 'line' && spacing === 0) {
      const text = line.map((word) => word.text).join(' ');
      this.sheet.text(text, x, this.y, { lineBreak: false, wordSpacing: space - natural });
      return;
    }
    for (const word of line) {
      if (this.layout.emit === 'glyph') this.#glyphs(word.text, x, spacing);
      else this.sheet.text(word.text, x, this.y, { lineBreak: false, characterSpacing: spacing });
      x += word.width + space;
    }
  }

  #glyphs(text: string, from: number, spacing: number): void {
    let x = from;
    for (const glyph of text) {
      this.put(glyph, x);
      x += this.sheet.widthOfString(glyph) + spacing;
    }
  }
}

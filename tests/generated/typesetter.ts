/**
 * Sets blocks on pages the way several kinds of text processors do. Lines are broken here and every word is placed by
 * hand, so that one text can be emitted as whole lines, word by word, or glyph by glyph.
 */
import Sheet from 'pdfkit';
import type { Block } from './block.ts';
import type { Face } from './faces.ts';

export interface Layout {
  name: string;
  face: Face;
  /** Points. */
  size: number;
  /** Times the size. */
  leading: number;
  margin: { left: number; right: number; top: number; bottom: number };
  justify: boolean;
  /** How the producer writes a line into the file. */
  emit: 'line' | 'word' | 'glyph';
  /** Letters of centred headings set apart, in points. */
  letterSpacing: number;
  head?: string;
  /** `{page}` and `{pages}` are replaced. */
  foot?: string;
}

/** Printed over the page, wherever that falls. */
export interface Stamp {
  page: 'first' | 'all';
  /** Points from the top left corner. */
  x: number;
  y: number;
  lines: string[];
  size: number;
  framed: boolean;
}

interface Word {
  text: string;
  width: number;
}

const PAGE = { width: 595.28, height: 841.89 };

export async function typeset(blocks: readonly Block[], layout: Layout, stamps: readonly Stamp[]): Promise<Uint8Array> {
  const setter = new Typesetter(layout);
  for (const block of blocks) setter.set(block);
  return setter.close(stamps);
}

class Typesetter {
  readonly #sheet: PDFKit.PDFDocument;
  readonly #layout: Layout;
  #y: number;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#sheet = new Sheet({ size: 'A4', margin: 0, bufferPages: true, info: { CreationDate: new Date(0) } });
    this.#sheet.registerFont('regular', layout.face.regular);
    this.#sheet.registerFont('bold', layout.face.bold);
    this.#y = layout.margin.top;
  }

  get #width(): number {
    return PAGE.width - this.#layout.margin.left - this.#layout.margin.right;
  }

  set(block: Block): void {
    const { margin, size } = this.#layout;
    if (block.kind === 'gap') this.#y += block.lines * this.#line(size) * 0.6;
    else if (block.kind === 'page') this.#newPage();
    else if (block.kind === 'table') this.#table(block);
    else if (block.kind === 'columns') this.#columns(block.columns);
    else if (block.kind === 'item') {
      this.#room(this.#line(size));
      const top = this.#y;
      const page = this.#pages();
      this.#text(block.text, {
        x: margin.left + 22,
        width: this.#width - 22,
        bold: block.bold ?? false,
        size,
        align: 'left',
      });
      const last = this.#pages();
      this.#sheet.switchToPage(page - 1);
      this.#font(block.bold ?? false, size);
      this.#put(block.mark, margin.left + 8, top);
      this.#sheet.switchToPage(last - 1);
      this.#y += size * 0.25;
    } else {
      const indent = block.indent ?? 0;
      this.#text(block.text, {
        x: margin.left + indent,
        width: this.#width - indent,
        bold: block.bold ?? false,
        size: block.size ?? size,
        align: block.align ?? 'left',
      });
      this.#y += size * 0.55;
    }
  }

  async close(stamps: readonly Stamp[]): Promise<Uint8Array> {
    const { head, foot, margin } = this.#layout;
    const pages = this.#pages();
    for (let page = 0; page < pages; page += 1) {
      this.#sheet.switchToPage(page);
      this.#font(false, 8);
      if (head !== undefined && page > 0) this.#put(head, margin.left, 28);
      if (foot !== undefined) {
        const text = foot.replace('{page}', String(page + 1)).replace('{pages}', String(pages));
        this.#put(text, (PAGE.width - this.#sheet.widthOfString(text)) / 2, PAGE.height - 30);
      }
      for (const stamp of stamps) if (stamp.page === 'all' || page === 0) this.#stamp(stamp);
    }
    const chunks: Uint8Array[] = [];
    const ended = new Promise((resolve, reject) => this.#sheet.once('end', resolve).once('error', reject));
    this.#sheet.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    this.#sheet.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }

  #stamp({ x, y, lines, size, framed }: Stamp): void {
    this.#font(false, size);
    const wide = Math.max(...lines.map((line) => this.#sheet.widthOfString(line)));
    if (framed) this.#sheet.rect(x - 4, y - 4, wide + 8, lines.length * size * 1.3 + 6).stroke();
    lines.forEach((line, index) => {
      this.#put(line, x, y + index * size * 1.3);
    });
  }

  #pages(): number {
    return this.#sheet.bufferedPageRange().count;
  }

  #newPage(): void {
    this.#sheet.addPage();
    this.#y = this.#layout.margin.top;
  }

  #room(height: number): void {
    if (this.#y + height > PAGE.height - this.#layout.margin.bottom) this.#newPage();
  }

  #line(size: number): number {
    return size * this.#layout.leading;
  }

  #font(bold: boolean, size: number): void {
    this.#sheet.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  #put(text: string, x: number, y: number): void {
    this.#sheet.text(text, x, y, { lineBreak: false });
  }

  #text(
    text: string,
    at: { x: number; width: number; bold: boolean; size: number; align: 'left' | 'center' | 'right' },
  ): void {
    const spacing = at.align === 'center' && at.bold ? this.#layout.letterSpacing : 0;
    this.#font(at.bold, at.size);
    const lines = this.#broken(text, at.width, spacing);
    lines.forEach((line, index) => {
      this.#room(this.#line(at.size));
      this.#font(at.bold, at.size);
      const last = index === lines.length - 1;
      this.#emit(line, at, this.#layout.justify && at.align === 'left' && !last, spacing);
      this.#y += this.#line(at.size);
    });
  }

  /** Words by line, as many as fit. */
  #broken(text: string, width: number, spacing: number): Word[][] {
    const space = this.#sheet.widthOfString(' ') + spacing;
    const lines: Word[][] = [[]];
    let used = 0;
    for (const part of text.split(' ')) {
      const word = { text: part, width: this.#sheet.widthOfString(part) + spacing * part.length };
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

  #emit(line: Word[], at: { x: number; width: number; align: string }, justify: boolean, spacing: number): void {
    const natural = this.#sheet.widthOfString(' ') + spacing;
    const words = line.reduce((sum, word) => sum + word.width, 0);
    const gaps = Math.max(1, line.length - 1);
    const space = justify ? (at.width - words) / gaps : natural;
    const total = words + space * (line.length - 1);
    let x = at.x + (at.align === 'center' ? (at.width - total) / 2 : at.align === 'right' ? at.width - total : 0);
    if (this.#layout.emit === 'line' && spacing === 0) {
      const options = { lineBreak: false, wordSpacing: space - natural };
      this.#sheet.text(line.map((word) => word.text).join(' '), x, this.#y, options);
      return;
    }
    for (const word of line) {
      if (this.#layout.emit === 'glyph') this.#glyphs(word.text, x, spacing);
      else this.#sheet.text(word.text, x, this.#y, { lineBreak: false, characterSpacing: spacing });
      x += word.width + space;
    }
  }

  #glyphs(text: string, from: number, spacing: number): void {
    let x = from;
    for (const glyph of text) {
      this.#put(glyph, x, this.#y);
      x += this.#sheet.widthOfString(glyph) + spacing;
    }
  }

  #columns(columns: string[][]): void {
    const { size, margin } = this.#layout;
    const width = this.#width / columns.length;
    this.#font(false, size);
    const widest = Math.max(...columns.flat().map((text) => this.#sheet.widthOfString(text)));
    if (widest > width - size && columns.length > 1) {
      // No office prints names over one another: it takes fewer columns.
      const all = columns.flat();
      const height = Math.ceil(all.length / (columns.length - 1));
      this.#columns(columns.slice(1).map((_, index) => all.slice(index * height, (index + 1) * height)));
      return;
    }
    const rows = Math.max(...columns.map((column) => column.length));
    for (let row = 0; row < rows; row += 1) {
      this.#room(this.#line(size));
      this.#font(false, size);
      columns.forEach((column, index) => {
        const text = column[row];
        if (text !== undefined) this.#put(text, margin.left + index * width, this.#y);
      });
      this.#y += this.#line(size);
    }
    this.#y += size * 0.5;
  }

  #table({ head, rows, widths, ruled, numeric }: Extract<Block, { kind: 'table' }>): void {
    const all = head.length > 0 ? [head, ...rows] : rows;
    all.forEach((cells, index) => {
      this.#row(cells, widths, numeric, ruled, index === 0 && head.length > 0);
    });
    this.#y += this.#layout.size * 0.6;
  }

  #row(cells: string[], widths: number[], numeric: number[], ruled: boolean, bold: boolean): void {
    const { size, margin } = this.#layout;
    const pad = 4;
    this.#font(bold, size);
    const broken = cells.map((cell, index) => this.#broken(cell, (widths[index] ?? 0) * this.#width - 2 * pad, 0));
    const height = Math.max(...broken.map((lines) => lines.length)) * this.#line(size) + pad;
    this.#room(height);
    this.#font(bold, size);
    const top = this.#y;
    let x = margin.left;
    broken.forEach((lines, index) => {
      const width = (widths[index] ?? 0) * this.#width;
      if (ruled)
        this.#sheet
          .rect(x, top - pad / 2, width, height)
          .lineWidth(0.5)
          .stroke();
      // A cell with fewer lines than its row stands in the middle of it.
      this.#y = top + (height - pad - lines.length * this.#line(size)) / 2;
      for (const line of lines) {
        this.#emit(
          line,
          { x: x + pad, width: width - 2 * pad, align: numeric.includes(index) ? 'right' : 'left' },
          false,
          0,
        );
        this.#y += this.#line(size);
      }
      x += width;
    });
    this.#y = top + height;
  }
}

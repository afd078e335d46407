/** Sets a written text on pages. One text always gives the same bytes. */
import type { Align, Block, Look, Stamp, WrittenText } from './block.ts';
import { PAGE, Sheet } from './sheet.ts';
import { cellsOf, PADDING, type Cell } from './table.ts';
import { filledLines, piecesOf, widthOf, wordsOf, type Word } from './words.ts';

export async function typeset({ look, stamps, blocks }: WrittenText): Promise<Uint8Array> {
  const sheet = new Sheet(look.font);
  const { margins } = look;
  const setter = new Setter(sheet, look, margins.left, PAGE.width - margins.left - margins.right);
  for (const block of blocks) setter.set(block);
  decorate(sheet, look, stamps);
  return sheet.close();
}

/** Heads, feet and stamps, once it is known how many pages there are. */
function decorate(sheet: Sheet, { head, foot, margins }: Look, stamps: readonly Stamp[]): void {
  const small = 8;
  for (let page = 1; page <= sheet.pages; page += 1) {
    sheet.turnTo(page);
    if (head !== undefined && page > 1) sheet.put({ text: head, bold: false }, margins.left, 28, small);
    if (foot !== undefined) {
      const text = foot.replace('{page}', String(page)).replace('{pages}', String(sheet.pages));
      const wide = sheet.measure(small)({ text, bold: false });
      sheet.put({ text, bold: false }, (PAGE.width - wide) / 2, PAGE.height - 32, small);
    }
    for (const stamp of stamps) if (stamp.page === 'all' || stamp.page === page) putStamp(sheet, stamp);
  }
}

function putStamp(sheet: Sheet, { x, y, size, framed, lines }: Stamp): void {
  const wide = Math.max(...lines.map((text) => sheet.measure(size)({ text, bold: false })));
  const leading = size * 1.3;
  if (framed) sheet.frame(x - 4, y - 4, wide + 8, lines.length * leading + 6);
  lines.forEach((text, index) => {
    sheet.put({ text, bold: false }, x, y + index * leading, size);
  });
}

/** Fills a column of the page downwards, and goes on to the next page where there is no room. */
class Setter {
  readonly #sheet: Sheet;
  readonly #look: Look;
  readonly #left: number;
  readonly #whole: number;
  #indent = 0;
  #size: number;
  #y: number;

  constructor(sheet: Sheet, look: Look, left: number, width: number, size = look.size, y = look.margins.top) {
    this.#sheet = sheet;
    this.#look = look;
    this.#left = left;
    this.#whole = width;
    this.#size = size;
    this.#y = y;
  }

  set(block: Block): void {
    if (block.kind === 'gap') this.#y += block.lines * this.#line();
    else if (block.kind === 'page') this.#turn();
    else if (block.kind === 'size') this.#size = block.points;
    else if (block.kind === 'indent') this.#indent = block.points;
    else if (block.kind === 'table') this.#table(block);
    else if (block.kind === 'beside') this.#beside(block);
    else if (block.kind === 'item') this.#item(block);
    else {
      const { lines, align, scale } = block;
      this.#paragraph(lines, this.#x, this.#width, align, this.#size * scale);
      this.#y += this.#size * 0.5;
    }
  }

  get #x(): number {
    return this.#left + this.#indent;
  }

  get #width(): number {
    return this.#whole - this.#indent;
  }

  #line(size = this.#size): number {
    return size * this.#look.leading;
  }

  #turn(): void {
    this.#sheet.newPage();
    this.#y = this.#look.margins.top;
  }

  #room(height: number): void {
    if (this.#y + height > PAGE.height - this.#look.margins.bottom) this.#turn();
  }

  #paragraph(texts: readonly string[], x: number, width: number, align: Align, size: number): void {
    const measure = this.#sheet.measure(size);
    for (const text of texts) {
      const lines = filledLines(wordsOf(text), width, measure);
      lines.forEach((line, index) => {
        this.#room(this.#line(size));
        const justify = this.#look.justify && align === 'left' && index < lines.length - 1;
        this.#put(line, x, this.#y, { width, align, size, justify });
        this.#y += this.#line(size);
      });
    }
  }

  #put(
    line: readonly Word[],
    left: number,
    y: number,
    { width, align, size, justify }: { width: number; align: Align; size: number; justify: boolean },
  ): void {
    const measure = this.#sheet.measure(size);
    const gaps = line.length - 1;
    const natural =
      line.reduce((sum, word) => sum + widthOf(word, measure), 0) + gaps * measure({ text: ' ', bold: false });
    const more = justify && gaps > 0 ? (width - natural) / gaps : 0;
    let x = left + (align === 'center' ? (width - natural) / 2 : align === 'right' ? width - natural : 0);
    for (const piece of piecesOf(line)) {
      this.#sheet.put(piece, x, y, size, more);
      x += measure(piece) + more * (piece.text.split(' ').length - 1);
    }
  }

  #item({ mark, lines }: Extract<Block, { kind: 'item' }>): void {
    const hanging = this.#size * 1.6;
    this.#room(this.#line());
    this.#sheet.put({ text: mark, bold: false }, this.#x + this.#size * 0.5, this.#y, this.#size);
    this.#paragraph(lines, this.#x + hanging, this.#width - hanging, 'left', this.#size);
    this.#y += this.#size * 0.25;
  }

  /** Blocks side by side stay on one page. */
  #beside({ shares, columns }: Extract<Block, { kind: 'beside' }>): void {
    const top = this.#y;
    let x = this.#x;
    let bottom = top;
    shares.forEach((share, index) => {
      const width = share * this.#width;
      const setter = new Setter(this.#sheet, this.#look, x, width - this.#size, this.#size, top);
      const page = this.#sheet.pages;
      for (const block of columns[index] ?? []) setter.set(block);
      if (this.#sheet.pages > page)
        throw new RangeError('blocks side by side do not fit on the page: put @page before');
      bottom = Math.max(bottom, setter.#y);
      x += width;
    });
    this.#y = bottom;
  }

  #table(table: Extract<Block, { kind: 'table' }>): void {
    table.rows.forEach((_, row) => {
      const cells = cellsOf(table, row, this.#width, this.#sheet.measure(this.#size));
      const height = Math.max(...cells.map(({ lines }) => lines.length)) * this.#line() + PADDING;
      this.#room(height);
      this.#row(cells, height, table);
    });
    this.#y += this.#size * 0.6;
  }

  #row(cells: readonly Cell[], height: number, { ruled, top }: { ruled: boolean; top: boolean }): void {
    let x = this.#x;
    for (const { width, align, lines } of cells) {
      if (ruled) this.#sheet.frame(x, this.#y - PADDING / 2, width, height);
      // A cell with fewer lines than its row stands in the middle of it.
      const free = top ? 0 : (height - PADDING - lines.length * this.#line()) / 2;
      lines.forEach((line, index) => {
        const at = { width: width - 2 * PADDING, align, size: this.#size, justify: false };
        this.#put(line, x + PADDING, this.#y + free + index * this.#line(), at);
      });
      x += width;
    }
    this.#y += height;
  }
}

/** Text side by side: tables and columns. */
import type { Block } from './block.ts';
import type { LineSetter } from './line-setter.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Points between a cell's edge and its text. */
const PAD = 4;

export function setTable(setter: LineSetter, table: Table): void {
  if (table.head.length > 0) setRow(setter, table.head, table, true);
  for (const row of table.rows) setRow(setter, row, table, false);
  setter.y += setter.layout.size * 0.6;
}

function setRow(setter: LineSetter, cells: string[], { widths, numeric, ruled }: Table, bold: boolean): void {
  const line = setter.line();
  setter.font(bold);
  const width = (index: number) => (widths[index] ?? 0) * setter.width;
  const broken = cells.map((cell, index) => setter.broken(cell, width(index) - 2 * PAD));
  const height = Math.max(...broken.map((lines) => lines.length)) * line + PAD;
  setter.room(height);
  setter.font(bold);
  const top = setter.y;
  let x = setter.layout.margin.left;
  broken.forEach((lines, index) => {
    if (ruled) {
      setter.sheet
        .rect(x, top - PAD / 2, width(index), height)
        .lineWidth(0.5)
        .stroke();
    }
    // A cell with fewer lines than its row stands in the middle of it.
    setter.y = top + (height - PAD - lines.length * line) / 2;
    const align = numeric.includes(index) ? 'right' : 'left';
    for (const words of lines) {
      setter.emit(words, { x: x + PAD, width: width(index) - 2 * PAD, align });
      setter.y += line;
    }
    x += width(index);
  });
  setter.y = top + height;
}

/** Sets columns beside each other, each read down; fewer of them where a text would run into the next column. */
export function setColumns(setter: LineSetter, columns: string[][]): void {
  const { size, margin } = setter.layout;
  const width = setter.width / columns.length;
  setter.font(false);
  const widest = Math.max(...columns.flat().map((text) => setter.sheet.widthOfString(text)));
  if (widest > width - size && columns.length > 1) {
    const all = columns.flat();
    const height = Math.ceil(all.length / (columns.length - 1));
    const fewer = columns.slice(1).map((_, index) => all.slice(index * height, (index + 1) * height));
    setColumns(setter, fewer);
    return;
  }
  const rows = Math.max(...columns.map((column) => column.length));
  for (let row = 0; row < rows; row += 1) {
    setter.room(setter.line());
    setter.font(false);
    columns.forEach((column, index) => {
      const text = column[row];
      if (text !== undefined) setter.put(text, margin.left + index * width);
    });
    setter.y += setter.line();
  }
  setter.y += size * 0.5;
}

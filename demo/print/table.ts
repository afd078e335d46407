/** A table of grants with ruled lines, amounts to the right, and a total row. */
import { euros, type GrantTable } from '../acts/act.ts';
import { TEXT_SIZE, type Paper } from './paper.ts';

const PADDING = 4;
/** Shares of the width. */
const COLUMNS = [0.42, 0.36, 0.22] as const;
const SIZE = TEXT_SIZE - 1;

export function grantTable(paper: Paper, table: GrantTable): void {
  row(paper, table.heads, true);
  for (const [body, purpose, amount] of table.rows) row(paper, [body, purpose, euros(amount)], false);
  const total = table.rows.reduce((sum, [, , amount]) => sum + amount, 0);
  row(paper, [table.totalLabel, '', euros(total)], true);
  paper.sheet.x = paper.left;
  paper.sheet.moveDown(0.8);
}

function row({ sheet, face, left, width }: Paper, cells: readonly [string, string, string], bold: boolean): void {
  sheet.font(bold ? face.bold : face.regular).fontSize(SIZE);
  const widths = COLUMNS.map((share) => share * width);
  const inner = (column: number): number => (widths[column] ?? 0) - 2 * PADDING;
  const height = Math.max(...cells.map((cell, column) => sheet.heightOfString(cell || ' ', { width: inner(column) })));
  const boxHeight = height + 2 * PADDING;
  if (sheet.y + boxHeight > sheet.page.height - sheet.page.margins.bottom) sheet.addPage();
  const top = sheet.y;
  let x = left;
  for (const [column, cell] of cells.entries()) {
    sheet
      .rect(x, top, widths[column] ?? 0, boxHeight)
      .lineWidth(0.6)
      .strokeColor('black')
      .stroke();
    const align = column === 2 ? 'right' : 'left';
    sheet.text(cell, x + PADDING, top + PADDING, { width: inner(column), align });
    x += widths[column] ?? 0;
  }
  sheet.y = top + boxHeight;
}

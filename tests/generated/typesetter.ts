/** Sets blocks on pages the way several kinds of text processors do. */
import { bytesOf } from '../../demo/print/bytes.ts';
import type { Block } from './block.ts';
import type { Layout, Stamp } from './layout.ts';
import { LineSetter, PAGE } from './line-setter.ts';
import { setColumns, setTable } from './tables.ts';

/** Points from the margin to a list's mark, and to its text. */
const MARK = 8;
const ITEM = 22;

export async function typeset(blocks: readonly Block[], layout: Layout, stamps: readonly Stamp[]): Promise<Uint8Array> {
  const setter = new LineSetter(layout);
  for (const block of blocks) set(setter, block);
  for (let page = 0; page < setter.pages; page += 1) {
    setter.sheet.switchToPage(page);
    headAndFoot(setter, page);
    for (const stamp of stamps) if (stamp.page === 'all' || page === 0) print(setter, stamp);
  }
  return bytesOf(setter.sheet);
}

function set(setter: LineSetter, block: Block): void {
  const { margin, size } = setter.layout;
  switch (block.kind) {
    case 'gap':
      setter.y += block.lines * setter.line() * 0.6;
      break;
    case 'page':
      setter.newPage();
      break;
    case 'table':
      setTable(setter, block);
      break;
    case 'columns':
      setColumns(setter, block.columns);
      break;
    case 'item':
      setter.room(setter.line());
      setter.font(block.bold ?? false);
      setter.put(block.mark, margin.left + MARK);
      setter.text(
        block.text,
        { x: margin.left + ITEM, width: setter.width - ITEM, align: 'left' },
        block.bold ?? false,
        size,
      );
      setter.y += size * 0.25;
      break;
    case 'paragraph': {
      const indent = block.indent ?? 0;
      const place = { x: margin.left + indent, width: setter.width - indent, align: block.align ?? 'left' };
      setter.text(block.text, place, block.bold ?? false, block.size ?? size);
      setter.y += size * 0.55;
      break;
    }
  }
}

function headAndFoot(setter: LineSetter, page: number): void {
  const { head, foot, margin } = setter.layout;
  setter.font(false, 8);
  if (head !== undefined && page > 0) setter.put(head, margin.left, 28);
  if (foot === undefined) return;
  const text = foot.replace('{page}', String(page + 1)).replace('{pages}', String(setter.pages));
  setter.put(text, (PAGE.width - setter.sheet.widthOfString(text)) / 2, PAGE.height - 30);
}

function print(setter: LineSetter, { x, y, lines, size, framed }: Stamp): void {
  setter.font(false, size);
  const wide = Math.max(...lines.map((line) => setter.sheet.widthOfString(line)));
  if (framed) setter.sheet.rect(x - 4, y - 4, wide + 8, lines.length * size * 1.3 + 6).stroke();
  lines.forEach((line, index) => {
    setter.put(line, x, y + index * size * 1.3);
  });
}

/** What a page is made of, before it is set. */

export type Block =
  | {
      kind: 'paragraph';
      text: string;
      bold?: boolean;
      align?: 'left' | 'center' | 'right';
      size?: number;
      indent?: number;
    }
  /** A list's item; `mark` stands in the margin of the list. */
  | { kind: 'item'; mark: string; text: string; bold?: boolean }
  | { kind: 'table'; head: string[]; rows: string[][]; widths: number[]; ruled: boolean; numeric: number[] }
  /** Texts side by side, each read down. */
  | { kind: 'columns'; columns: string[][] }
  | { kind: 'gap'; lines: number }
  | { kind: 'page' };

export const paragraph = (
  text: string,
  more: Omit<Extract<Block, { kind: 'paragraph' }>, 'kind' | 'text'> = {},
): Block => ({
  kind: 'paragraph',
  text,
  ...more,
});
export const item = (text: string, mark = '-', bold = false): Block => ({ kind: 'item', mark, text, bold });
export const gap = (lines = 1): Block => ({ kind: 'gap', lines });

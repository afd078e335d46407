/** What a written text is made of, before it is set: the result of reading `document.txt`. */

export type Align = 'left' | 'center' | 'right';

export type Block =
  /** `lines` are broken where the text says so; each is broken further where the page ends. */
  | { kind: 'paragraph'; lines: string[]; align: Align; scale: number }
  /** `mark` stands in the margin of the list. */
  | { kind: 'item'; mark: string; lines: string[] }
  | { kind: 'table'; columns: Column[]; rows: string[][]; ruled: boolean; head: boolean; top: boolean }
  /** Blocks side by side; the widths are shares of the line. */
  | { kind: 'beside'; shares: number[]; columns: Block[][] }
  /** Times the height of a line. */
  | { kind: 'gap'; lines: number }
  | { kind: 'page' }
  /** Of the letters from here on, in points. */
  | { kind: 'size'; points: number }
  /** Of the left edge from here on, in points. */
  | { kind: 'indent'; points: number };

export interface Column {
  /** Of the line: 0–1. */
  share: number;
  align: Align;
}

/** Printed over the page, wherever that falls. */
export interface Stamp {
  page: number | 'all';
  /** Points from the page's upper left corner. */
  x: number;
  y: number;
  size: number;
  framed: boolean;
  lines: string[];
}

export interface Look {
  font: FontName;
  /** Points. */
  size: number;
  /** Height of a line, times the size. */
  leading: number;
  margins: { left: number; right: number; top: number; bottom: number };
  justify: boolean;
  /** At the top of every page but the first. */
  head?: string;
  /** At the bottom of every page; `{page}` and `{pages}` are replaced. */
  foot?: string;
}

export const FONT_NAMES = ['helvetica', 'times', 'courier', 'open-sans', 'source-serif'] as const;
export type FontName = (typeof FONT_NAMES)[number];

export interface WrittenText {
  look: Look;
  stamps: Stamp[];
  blocks: Block[];
}

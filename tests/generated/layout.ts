/** How a page looks, and what is printed over it. */
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

/**
 * The text of a PDF as lines with positions: what `pdf/` makes and `parse/` reads. Nothing of the page is deleted here;
 * what is no part of the running text (stamps, running heads and feet) is marked.
 */
import type { Box } from './evidence.ts';

/**
 * What a line is on its page. Only `body` lines belong to the running text; the others stand beside it, and would cut
 * a sentence in two if they were read where they lie.
 */
export type LineRole =
  | 'body'
  /**
   * « RECU EN PREFECTURE », « Envoyé en préfecture le … ID : … »: printed over the act by the transmission software. Also
   * what stands turned beside the text or across it. Stamps come after the text of their page.
   */
  | 'stamp'
  /** Repeated at the top of pages. */
  | 'running-head'
  /** Repeated at the foot of pages, page numbers. */
  | 'running-foot';

/**
 * A run of a line between two wide gaps: a table cell, or a word of a justified line. A gap is wide from one em on; in
 * a line that has such a gap a narrower one counts too if it is twice as wide as the line's own spaces.
 */
export interface Segment {
  /** First and last + 1 UTF-16 unit in the line's text. */
  start: number;
  end: number;
  /** Points. */
  xMin: number;
  xMax: number;
}

export interface TextLine {
  /** Counted from 1. */
  page: number;
  /** As the document has it: its own characters, one space for each gap between words. */
  text: string;
  /**
   * From 0.22 em below the baseline to 0.8 em above it, whatever the font, so that the distance between two boxes tells
   * the leading; less where a neighbouring line would be cut into. No other line's letters have their middle in it.
   */
  box: Box;
  /**
   * Left edge in points of each UTF-16 unit of `text`, then the right edge of the last one: `text.length + 1` numbers,
   * rising. This is how a passage inside a line gets its exact box. A line that is not horizontal has them spread over
   * its box: only its whole box is exact.
   */
  edges: number[];
  segments: Segment[];
  /** Points. */
  fontSize: number;
  bold: boolean;
  role: LineRole;
  /**
   * Lines of one block (a column, a table, the text between two titles or wide gaps) share a number, rising in reading
   * order over the document. Text never runs on from one block into another unless the first one ends at the foot of its
   * column.
   */
  block: number;
  source: 'text-layer' | 'ocr';
  /** Of recognition, 0–1. */
  confidence?: number;
}

export interface TextPage {
  /** Counted from 1. */
  number: number;
  /** Points. */
  width: number;
  height: number;
  /**
   * In reading order: columns one after the other, tables row by row (what stands on one height is one line; the lines
   * of a taller cell come above and below). A page that is only an image has none, or a stamp and a page number.
   */
  lines: TextLine[];
  /** The page paints something, but holds (nearly) no text: a scan. */
  imageOnly: boolean;
}

/**
 * Why a value is believed. Every value that the reader says of an act carries the passage that says it.
 */

/** `[xMin, yMin, xMax, yMax]` in PDF points, origin at the page's lower left. */
export type Box = readonly [number, number, number, number];

/** A passage of the document. */
export interface Evidence {
  /** Counted from 1. */
  page: number;
  /** The passage exactly as the document's text has it. */
  quote: string;
  /** One box per line of the passage; the text whose centre lies in the boxes is the quote. */
  boxes: Box[];
  source: 'text-layer' | 'ocr';
  /** Of recognition, 0–1; only with `source: 'ocr'`. */
  confidence?: number;
}

/**
 * `stated`: printed in so many words. `inferred`: follows from what is printed. `uncertain`: read by optical
 * recognition without a second witness. `corrected`: set by the user.
 */
export type Certainty = 'stated' | 'inferred' | 'uncertain' | 'corrected';

/** A value, and why we believe it. */
export interface Found<T> {
  value: T;
  certainty: Certainty;
  /** Identifier of the rule that read it. */
  rule: string;
  /** Never empty unless `corrected`. An inferred value points at what it follows from. */
  evidence: Evidence[];
  /** What had been read, where the user corrected it. */
  original?: Found<T>;
}

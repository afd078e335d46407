/** What we agree to read. Beyond it a document is `too-large`, which the reader is told. */

/** 50 MB. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** The thickest collections of acts have some 1 500 pages. */
export const MAX_PAGES = 2_000;

/**
 * Pages asked for at once. The worker reads them side by side, so that with more of them all would come late, and at the
 * same time; with these it has always something to do, while the pages that are there are laid out.
 */
export const PAGES_AT_ONCE = 4;

/**
 * Pieces of text on a page. A dense page in small print has some 2 000, a plan of a whole commune some 20 000; a million
 * are written by whoever wants the reader's machine to stand still.
 */
export const MAX_PIECES_ON_PAGE = 200_000;

/**
 * Characters on a line. In print as small as can be read, the widest plan has room for a thousand; on longer ones patterns
 * would search without end.
 */
export const MAX_LINE = 4_000;

/** Pieces of text in a document: far more than in the thickest collection. */
export const MAX_PIECES = 2_000_000;

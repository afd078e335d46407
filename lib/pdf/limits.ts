/** What we agree to read. Beyond it a document is `too-large`, which the reader is told. */

/** 50 MB. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** The thickest collections of acts have some 1 500 pages. */
export const MAX_PAGES = 2_000;

/** Pages asked for at once: enough to keep the worker busy, few enough to hold a collection's text in memory. */
export const PAGES_AT_ONCE = 32;

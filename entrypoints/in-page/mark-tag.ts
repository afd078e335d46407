/** The mark's host element in a page. */
export const MARK_TAG = 'delibere-mark';

/** What an earlier version of the extension left in a page. Firefox ends its scripts without a word to them. */
import { MARK_TAG } from './mark-tag.ts';

declare global {
  /** Of the scripts of this version in this frame, which share their globals. */
  var delibereSwept: true | undefined;
}

const LEFT_BEHIND = [MARK_TAG, 'delibere-card', 'delibere-panel', 'delibere-notice'].join(',');

/** Takes it away, once, before the first of our scripts puts anything into the page. */
export function sweep(page: Document): void {
  if (globalThis.delibereSwept) return;
  globalThis.delibereSwept = true;
  for (const left of page.querySelectorAll(LEFT_BEHIND)) left.remove();
}

import { openPdfPanel, showsPdf } from '../tab/pdf-tab.ts';
import { inject, markingScripts } from './inject.ts';

/**
 * Marks the acts of a page that may be read now; where the tab shows a document itself, answers beside it. Firefox's sidebar
 * does that by itself.
 *
 * @param page its origin
 */
export async function showPage(tabId: number, page: string): Promise<void> {
  if (!(await showsPdf(tabId, new URL(page)))) await inject(markingScripts(page), { tabId });
  else if (!import.meta.env.FIREFOX) await openPdfPanel(tabId);
}

import { browser } from 'wxt/browser';
import { inject, markingScripts, PDF } from './inject.ts';

const PDF_TYPE = 'application/pdf';

/** Both run in the page, in the world of our scripts. */
const typeOfPage = (): string => document.contentType;
const openPdf = (): void => globalThis.delibereOpenPdf?.();

async function inTopFrame<T>(tabId: number, func: () => T): Promise<T | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func });
    return answer?.result as T | undefined;
  } catch {
    // Firefox lets no script into its PDF viewer; its sidebar shows the document.
    return undefined;
  }
}

/** Marks the acts of a page that may be read now; where the tab shows a document itself, answers beside it. */
export async function showPage(tabId: number, page: string | undefined): Promise<void> {
  if ((await inTopFrame(tabId, typeOfPage)) !== PDF_TYPE) {
    await inject(markingScripts(page), { tabId });
    return;
  }
  await inject([PDF], { tabId, frameId: 0 });
  await inTopFrame(tabId, openPdf);
}

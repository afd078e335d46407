/** A tab that shows a PDF in the browser's own viewer. */
import { browser } from 'wxt/browser';
import { looksLikeDocument } from '../../lib/sites/opened-document.ts';
import { isPermitted } from '../engine/permitted.ts';

const PDF = 'application/pdf';
const SCRIPT = '/content-scripts/pdf.js';

/** Both run in the page, in the world of our scripts: they use nothing from outside themselves. */
const typeOfPage = (): string => document.contentType;
const openPanel = (): boolean => {
  globalThis.delibereOpenPdf?.();
  return globalThis.delibereOpenPdf !== undefined;
};

/**
 * Whether a tab shows a PDF that may be read. Firefox lets no script into its viewer: there, a page of a host that may be
 * read, into which no script gets all the same, is taken for one if its address looks like a document's.
 */
export async function showsPdf(tabId: number, page: URL): Promise<boolean> {
  if (!(await isPermitted(page))) return false;
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: typeOfPage });
    return top?.result === PDF;
  } catch {
    return import.meta.env.FIREFOX && looksLikeDocument(page);
  }
}

/** Chromium: opens the panel beside the PDF of a tab, whatever the settings say of it. */
export async function openPdfPanel(tabId: number): Promise<void> {
  const target = { tabId };
  const [runs] = await browser.scripting.executeScript({ target, func: openPanel });
  if (runs?.result === true) return;
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
  await browser.scripting.executeScript({ target, func: openPanel });
}

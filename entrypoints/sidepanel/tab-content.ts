/** What a tab shows: a PDF, a page with documents, or nothing that can be seen from here. */
import { browser } from 'wxt/browser';
import type { ListedPage } from '../../lib/model/document.ts';
import { openedDocument } from '../../lib/sites/opened-document.ts';
import type { NothingWhy } from '../../lib/ui/side/nothing-view.tsx';
import { isPermitted } from '../engine/permitted.ts';
import { mergeListings } from '../tab/merge-listings.ts';
import { missingOrigins } from '../tab/missing-origins.ts';

export type TabContent =
  | { kind: 'document'; address: string }
  /** `missing`: origins of its documents that nobody permitted yet. */
  | { kind: 'listing'; page: ListedPage; missing: readonly string[] }
  | { kind: 'nothing'; why: NothingWhy };

const PDF = 'application/pdf';

/** What one frame of a page says of itself. */
interface Frame {
  type: string;
  isTop: boolean;
  listing: ListedPage | undefined;
}

/** Runs inside the frame, in the world of our scripts: uses nothing from outside itself. */
const askFrame = (): Frame => ({
  type: document.contentType,
  isTop: window === window.top,
  listing: globalThis.delibereListing?.(),
});

/** Undefined where no script may run. */
async function framesOf(tabId: number): Promise<Frame[] | undefined> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: askFrame });
    return results.flatMap(({ result }) => (result === undefined || result === null ? [] : [result as Frame]));
  } catch {
    return undefined;
  }
}

/** @param address of the tab, as far as the browser tells it: only of sites that may be read. */
export async function contentOf(tabId: number, address: string | undefined): Promise<TabContent> {
  if (address === undefined || !URL.canParse(address)) return { kind: 'nothing', why: 'unknown-page' };
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || !(await isPermitted(url))) return { kind: 'nothing', why: 'unknown-page' };
  const frames = await framesOf(tabId);
  // Firefox lets no script run in its PDF viewer, although the address may be read.
  const isPdf =
    frames === undefined ? import.meta.env.FIREFOX : frames.some(({ type, isTop }) => isTop && type === PDF);
  if (isPdf) return { kind: 'document', address: openedDocument(url) };
  const page = mergeListings((frames ?? []).flatMap(({ listing }) => listing ?? []));
  if (page === undefined) return { kind: 'nothing', why: 'no-documents' };
  return { kind: 'listing', page, missing: await missingOrigins(page) };
}

/** The annotated document, in a tab of its own beside the one that asked for it. */
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { placeHash, type ReaderPlace } from '../../lib/ui/reader/reader-address.ts';

/** @param openerTabId absent where a page without tab asked (side panel) */
export async function openAnnotated(place: ReaderPlace, openerTabId?: number): Promise<Result<null>> {
  const url = `${browser.runtime.getURL('/reader.html')}${placeHash(place)}`;
  try {
    await browser.tabs.create(openerTabId === undefined ? { url } : { url, openerTabId });
    return ok(null);
  } catch (error) {
    return err({ code: 'internal', detail: String(error) });
  }
}

/** Chrome: opens the browser's own panel beside a tab. */
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../../lib/model/result.ts';

/** Called at once in the handler of a message sent from a click: later, the browser knows of no click any more. */
export async function openSidePanel(tabId: number): Promise<Result<null>> {
  try {
    await browser.sidePanel.open({ tabId });
    return ok(null);
  } catch (error) {
    return err({ code: 'internal', detail: String(error) });
  }
}

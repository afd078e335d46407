/** Puts our scripts into pages, where and when they are needed. */
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../../lib/model/result.ts';

export const MARKS = '/content-scripts/marks.js';
export const PANEL = '/content-scripts/panel.js';
export const PDF = '/content-scripts/pdf.js';

export type Script = typeof MARKS | typeof PANEL | typeof PDF;

/** A tab, and one of its frames; without it, all of them. */
export interface Target {
  tabId: number;
  frameId?: number;
}

/** Fails with `host-not-permitted` where the browser does not let us: its own pages, sites without permission. */
export async function inject(script: Script, { tabId, frameId }: Target): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      files: [script],
    });
    return ok(null);
  } catch (error) {
    return err({ code: 'host-not-permitted', detail: String(error) });
  }
}

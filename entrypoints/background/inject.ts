/** Puts our scripts into pages, where and when they are needed. */
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { siteOf } from '../../lib/sites/registry.ts';

const ANYWHERE = '/content-scripts/anywhere.js';
export const MARKS = '/content-scripts/marks.js';
export const PANEL = '/content-scripts/panel.js';
export const PDF = '/content-scripts/pdf.js';

export type Script = typeof ANYWHERE | typeof MARKS | typeof PANEL | typeof PDF;

/** A tab, and one of its frames; without it, all of them. */
export interface Target {
  tabId: number;
  frameId?: number;
}

/** Fails with `host-not-permitted` where the browser does not let us: its own pages, sites without permission. */
export async function inject(scripts: readonly Script[], { tabId, frameId }: Target): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      files: [...scripts],
    });
    return ok(null);
  } catch (error) {
    return err({ code: 'host-not-permitted', detail: String(error) });
  }
}

/** What marks a frame: on a site that is not declared, the rules for any site come first. */
export const markingScripts = (address: string | undefined): readonly Script[] =>
  address !== undefined && siteOf(new URL(address)) !== undefined ? [MARKS] : [ANYWHERE, MARKS];

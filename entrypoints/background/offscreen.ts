/** Chrome: the life of the engine's page. */
import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

let opening: Promise<void> | undefined;

async function openPage(): Promise<void> {
  // The page outlives this worker, which ends when idle: it may be there although we never opened it.
  const pages = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (pages.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads PDF documents in a worker and keeps what was read.',
  });
}

/** Resolves when the engine listens. However many ask at once, one page is opened. */
export function ensureOffscreen(): Promise<void> {
  opening ??= openPage().finally(() => {
    opening = undefined;
  });
  return opening;
}

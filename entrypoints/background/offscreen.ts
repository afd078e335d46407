/** Chrome: the life of the engine's page. */
import { browser } from 'wxt/browser';
import { ENGINE_ALIVE } from '../../lib/messages.ts';

const PAGE = '/offscreen.html';

/** Milliseconds in which a page that lives answers, even at work on a machine that is busy. */
const ANSWERS_WITHIN = 10_000;

let opening: Promise<void> | undefined;

/** A page that crashed, or hangs over a document, is still there as far as the browser tells. */
function isAlive(): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ANSWERS_WITHIN);
  const asked = browser.runtime.sendMessage(ENGINE_ALIVE).then(
    (answer) => answer === true,
    () => false,
  );
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}

async function openPage(): Promise<void> {
  // The page outlives this worker, which ends when idle: it may be there although we never opened it.
  const pages = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (pages.length > 0) {
    if (await isAlive()) return;
    await browser.offscreen.closeDocument();
  }
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

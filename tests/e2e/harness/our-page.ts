/** A page of the extension, from which a test sees what the extension stores, and has it meet faults. */
import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../../../demo/browser.ts';
import { until } from './until.ts';

/** No script of the extension runs in a picture. */
const PICTURE = '/icon/16.png';

/** Firefox never says that such a page was loaded. */
const LOADED_WITHIN_MS = 2_000;

export async function openOurPage({ browser, extensionOrigin, kind }: OpenedBrowser): Promise<Page> {
  const page = await browser.newPage();
  const opened = page.goto(extensionOrigin + PICTURE, { timeout: kind === 'firefox' ? LOADED_WITHIN_MS : 30_000 });
  await opened.catch((error: unknown) => {
    if (kind !== 'firefox') throw error;
  });
  await until(page, (origin) => location.href.startsWith(origin), extensionOrigin);
  return page;
}

/** See entrypoints/engine/test-hooks.ts. */
interface Hooks {
  writesLeft?: number;
  clock?: number;
  idleAfter?: number;
}

/** Has the engine that runs obey. */
export function play(page: Page, hooks: Hooks): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('delibere-test');
        channel.addEventListener('message', ({ data }) => {
          if (data !== 'obeyed') return;
          channel.close();
          resolve();
        });
        channel.postMessage(wanted);
      }),
    hooks,
  );
}

/** How many records each store holds. */
export function storedCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('delibere');
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    });
    const database = opening.result;
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const counts = stores.map((store) => transaction.objectStore(store).count());
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    return Object.fromEntries(stores.map((store, index) => [store, counts[index]?.result ?? 0]));
  });
}

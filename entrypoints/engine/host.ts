/** Gives the engine what it needs of the browser, and opens its door: wiring only. */
import { browser } from 'wxt/browser';
import { createEngine } from '../../lib/engine/engine.ts';
import { TIME_LIMIT } from '../../lib/engine/fetch-document.ts';
import { watchIdle } from '../../lib/engine/idle.ts';
import { createPdfReader, READING_TIME_LIMIT } from '../../lib/engine/pdf-reader.ts';
import { servePort } from '../../lib/engine/serve.ts';
import { startWorker } from '../../lib/engine/start-worker.ts';
import { ENGINE_PORT } from '../../lib/messages.ts';
import type { ListingProgress } from '../../lib/messages/listings.ts';
import { isFileAddress } from '../../lib/model/file-address.ts';
import { connect, openInbox, STORE_NAME } from '../../lib/store/index.ts';
import { readListingPage } from './listing-page.ts';
import { isOurPage, isOurs } from './senders.ts';
import { listingTeller } from './tell-listings.ts';

export interface HostOptions {
  /** Whether the reader lets the extension read a host now. */
  isPermitted: (url: URL) => Promise<boolean>;
  /** Whether the reader wants the files of documents kept, now. */
  keepsFiles: () => Promise<boolean>;
  /** Hears how far listings are that are read as a whole. */
  onListing: (progress: ListingProgress) => void;
  /** Nobody has needed the engine for a while; its worker was ended. */
  onIdle?: () => void;
}

/** Listens for shells, and goes on with the queue. Called while the page loads, so that no shell comes too early. */
export function hostEngine({ isPermitted, keepsFiles, onListing, onIdle }: HostOptions): void {
  const reader = createPdfReader({
    startWorker: () => startWorker(browser.runtime.getURL('/pdf/' as never), 'reading'),
    timeLimit: READING_TIME_LIMIT,
  });
  const engine = createEngine({
    connection: connect(STORE_NAME),
    inbox: openInbox(),
    reader,
    keepsFiles,
    locks: navigator.locks,
    readListingPage,
    network: { isOnline: () => navigator.onLine, onOnline: (listener) => addEventListener('online', listener) },
    rules: { isPermitted, allowLoopback: import.meta.env.MODE === 'test', timeLimit: TIME_LIMIT },
  });
  engine.batches.listen(listingTeller(onListing));
  // What the user handed in is of no site's concern.
  const siteMayAsk = async (address: string): Promise<boolean> =>
    !isFileAddress(address) && isPermitted(new URL(address));
  let ports = 0;
  const watch = (after?: number): (() => void) =>
    watchIdle(
      () => ports === 0 && engine.isIdle() && !engine.isIndexing(),
      () => {
        reader.close();
        onIdle?.();
      },
      after,
    );
  const stopWatching = watch();
  if (import.meta.env.MODE === 'test') {
    void import('./test-hooks.ts').then(({ obeyTests }) =>
      obeyTests((after) => {
        stopWatching();
        watch(after);
      }),
    );
  }
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ENGINE_PORT) return;
    if (!isOurs(port.sender)) return port.disconnect();
    ports += 1;
    port.onDisconnect.addListener(() => {
      ports -= 1;
    });
    // Somebody looks at documents: the first that is asked for need not wait for the worker.
    reader.warm();
    const trusted = isOurPage(port.sender);
    servePort(port, engine, async (address) => trusted || siteMayAsk(address));
  });
}

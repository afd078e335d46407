/** Gives the engine what it needs of the browser, and opens its door: wiring only. */
import { browser } from 'wxt/browser';
import { createEngine } from '../../lib/engine/engine.ts';
import { TIME_LIMIT } from '../../lib/engine/fetch-document.ts';
import { createPdfReader, READING_TIME_LIMIT } from '../../lib/engine/pdf-reader.ts';
import { servePort } from '../../lib/engine/serve.ts';
import { startWorker } from '../../lib/engine/start-worker.ts';
import { ENGINE_PORT } from '../../lib/messages.ts';
import { connect, STORE_NAME } from '../../lib/store/index.ts';
import { isOurPage, isOurs } from './senders.ts';

/**
 * Listens for shells. Called while the page loads, so that no shell comes too early.
 *
 * @param isPermitted whether the reader lets the extension read a host now
 */
export function hostEngine(isPermitted: (url: URL) => Promise<boolean>): void {
  const reader = createPdfReader({
    startWorker: () => startWorker(browser.runtime.getURL('/pdf/' as never)),
    timeLimit: READING_TIME_LIMIT,
  });
  const engine = createEngine({
    connection: connect(STORE_NAME),
    reader,
    locks: navigator.locks,
    network: { isOnline: () => navigator.onLine, onOnline: (listener) => addEventListener('online', listener) },
    rules: { isPermitted, allowLoopback: import.meta.env.MODE === 'test', timeLimit: TIME_LIMIT },
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ENGINE_PORT) return;
    if (!isOurs(port.sender)) return port.disconnect();
    // Somebody looks at documents: the first that is asked for need not wait for the worker.
    reader.warm();
    const trusted = isOurPage(port.sender);
    servePort(port, engine, async (address) => trusted || isPermitted(new URL(address)));
  });
}

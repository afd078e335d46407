/**
 * The extension's engine, asked as its own shells ask it: over its port, from a page of the extension. What it answers
 * comes from what the extension stored.
 */
import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../../demo/browser.ts';
import { ENGINE_PORT, ENSURE_ENGINE, type ReplyValues, type Request } from '../../lib/messages.ts';
import type { Result } from '../../lib/model/result.ts';

/** Any file of the extension, opened in a tab, is of its origin; this one does nothing by itself. */
const QUIET_PAGE = 'manifest.json';

/** Firefox opens such a page, and never says that it has. */
const OPENING_MS = 3_000;

export class EngineDoor {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open({ browser, extensionOrigin }: OpenedBrowser): Promise<EngineDoor> {
    const page = await browser.newPage();
    const address = `${extensionOrigin}/${QUIET_PAGE}`;
    await page.goto(address, { timeout: OPENING_MS }).catch(async (error: unknown) => {
      if ((await page.evaluate(() => location.href)) !== address) throw error;
    });
    return new EngineDoor(page);
  }

  /** What is known of these addresses, in their order. */
  watch(addresses: readonly string[]): Promise<Result<ReplyValues['watch']>> {
    return this.#ask({ kind: 'watch', id: 0, addresses: [...addresses] });
  }

  /** Reads a document, from its server even if it is known. */
  read(address: string): Promise<Result<ReplyValues['read']>> {
    return this.#ask({ kind: 'read', id: 0, address, again: true });
  }

  /** Everything about a document that was read. */
  answer(address: string): Promise<Result<ReplyValues['answer']>> {
    return this.#ask({ kind: 'answer', id: 0, address });
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #ask<Value>(request: Request): Promise<Result<Value>> {
    return (await this.#page.evaluate(askEngine, ENGINE_PORT, ENSURE_ENGINE, request)) as Result<Value>;
  }
}

interface Port {
  onDisconnect: { addListener: (heard: () => void) => void };
  onMessage: { addListener: (heard: (message: { kind: string; result: unknown }) => void) => void };
  postMessage: (message: unknown) => void;
  disconnect: () => void;
}

interface ExtensionPage {
  browser: {
    runtime: { sendMessage: (message: unknown) => Promise<unknown>; connect: (info: { name: string }) => Port };
  };
}

/** Runs inside the page: uses nothing from outside itself. */
async function askEngine(name: string, ensure: unknown, request: unknown): Promise<unknown> {
  const { runtime } = (globalThis as unknown as ExtensionPage).browser;
  await runtime.sendMessage(ensure);
  const port = runtime.connect({ name });
  const { promise, resolve } = Promise.withResolvers<unknown>();
  port.onMessage.addListener((message) => {
    if (message.kind === 'reply') resolve(message.result);
  });
  port.onDisconnect.addListener(() => resolve({ ok: false, error: { code: 'engine-unavailable' } }));
  port.postMessage(request);
  const result = await promise;
  port.disconnect();
  return result;
}

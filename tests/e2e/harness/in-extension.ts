/** What only the extension itself can see or do, seen and done from the inside of it. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';
import type { Stage } from './stage.ts';

interface Button {
  getBadgeText(of: object): Promise<string>;
  getTitle(of: object): Promise<string>;
}

/** The part of the browser's own object that tests use. */
export interface ExtensionApi {
  tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]> };
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(taken: { origins: string[] }): Promise<boolean>;
  };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  /** As Chromium's own events have it, so that they can be played. */
  contextMenus: { onClicked: { dispatch(...event: unknown[]): void } };
  /** Chromium's name of the toolbar button, and Firefox's in version 2 of the manifest. */
  action?: Button;
  browserAction?: Button;
}

/** One for each Firefox. */
const pages = new WeakMap<Stage['browser'], Page>();

/** A page of the extension, in a tab behind. */
export async function extensionPageOf(stage: Stage): Promise<Page> {
  const known = pages.get(stage.browser);
  if (known !== undefined) return known;
  const page = await openExtensionPage(stage, 'manifest.json');
  pages.set(stage.browser, page);
  await stage.page.bringToFront();
  return page;
}

/** Runs in Chromium's worker of the extension, which has no window, or in a page of it in Firefox. */
export async function inExtension<A extends readonly unknown[], T>(
  stage: Stage,
  work: (api: ExtensionApi, ...given: A) => Promise<T>,
  ...given: A
): Promise<T> {
  const source = `(${work.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(given)})`;
  if (stage.kind === 'firefox') return (await (await extensionPageOf(stage)).evaluate(source)) as T;
  const target = await stage.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(stage.extensionOrigin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no worker');
  return (await worker.evaluate(source)) as T;
}

/** The reader took back what they had permitted, in the browser's own settings or in ours. */
import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages.ts';
import { syncSiteScripts } from './site-scripts.ts';
import { noteWithdrawal } from './toolbar.ts';

async function tellPages(patterns: string[]): Promise<void> {
  const message: ToPage = { kind: 'access-removed', patterns };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    // Where no script of ours runs, nobody listens.
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message).catch(() => {}))),
  );
}

export function listenToWithdrawal(): void {
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await syncSiteScripts();
    await noteWithdrawal();
    await tellPages(origins);
  });
}

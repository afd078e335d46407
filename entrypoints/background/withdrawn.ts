/** The reader took back what they had permitted, in the browser's own settings or in ours. */
import { browser } from 'wxt/browser';
import { syncSiteScripts } from './site-scripts.ts';
import { tellPages } from './tell-pages.ts';

export function listenToWithdrawal(): void {
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await syncSiteScripts();
    await tellPages({ kind: 'access-removed', patterns: origins });
  });
}

import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages.ts';

/** Tells our scripts in every tab. Where none runs, nobody listens. */
export async function tellPages(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message).catch(() => {}))),
  );
}

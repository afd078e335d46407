/** Chrome: the page that hosts the engine. Nobody sees it; the background opens it when somebody needs the engine. */
import { browser } from 'wxt/browser';
import type { ToBackground } from '../../lib/messages.ts';
import { hostEngine } from '../engine/host.ts';

/** Such a page may use `runtime` alone; the background knows the permissions. */
const isPermitted = async (url: URL): Promise<boolean> => {
  const question: ToBackground = { kind: 'is-permitted', address: url.href };
  return (await browser.runtime.sendMessage(question)) === true;
};

/** The settings too. */
const keepsFiles = async (): Promise<boolean> => {
  const question: ToBackground = { kind: 'keeps-files' };
  return (await browser.runtime.sendMessage(question)) === true;
};

/** And the toolbar button. Nothing is answered. */
const onListing = (progress: ToBackground): void => void browser.runtime.sendMessage(progress);

// Opened in a tab, where it can use more than `runtime`, this is just an empty page: there is one engine.
if (browser.tabs === undefined) {
  hostEngine({ isPermitted, keepsFiles, onListing, onIdle: () => close() });
}

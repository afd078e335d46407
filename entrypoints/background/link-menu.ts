/** « Read this link » in the context menu of links: asks for the link's host in the same click, then shows the answer. */
import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages.ts';
import { addressIn } from '../../lib/sites/anywhere/opener.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import { inject, PANEL } from './inject.ts';
import { lend } from './lent-access.ts';
import { showCannot } from './toolbar.ts';
import { onOtherWords, words } from './words.ts';

const ID = 'read-link';

/** What is known of the click. */
interface Click {
  menuItemId: string | number;
  linkUrl?: string | undefined;
  pageUrl?: string | undefined;
  frameUrl?: string | undefined;
}

/** Where the link leads; of a script, where it says that it leads. Undefined if it says nothing of that. */
export function addressOf({ linkUrl = '', frameUrl, pageUrl }: Click): URL | undefined {
  const script = /^javascript:/i.test(linkUrl);
  const written = script ? (addressIn(safelyDecoded(linkUrl)) ?? '') : linkUrl;
  const base = frameUrl ?? pageUrl;
  if (written === '' || !URL.canParse(written, base)) return undefined;
  const address = new URL(written, base);
  address.hash = '';
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

/** Browsers hand scripts over as addresses, with quotes and spaces encoded. */
function safelyDecoded(script: string): string {
  try {
    return decodeURIComponent(script);
  } catch {
    return script;
  }
}

async function showAnswer(tabId: number, address: URL): Promise<void> {
  const frame = { tabId, frameId: 0 };
  if (!(await inject([PANEL], frame)).ok) return showCannot(tabId, 'toolbar.closed');
  const message: ToPage = { kind: 'open-answer', address: address.href };
  await browser.tabs.sendMessage(tabId, message, { frameId: frame.frameId });
}

/** Where the browser does not take this for a click, it asks nothing: what was permitted before still holds. */
async function ask(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return browser.permissions.contains({ origins });
  }
}

/** Asks before anything else: a browser asks only while it handles the click itself. */
async function readLink(click: Click, tabId: number): Promise<void> {
  const address = addressOf(click);
  if (address === undefined) return showCannot(tabId, 'toolbar.no-address');
  const pattern = patternOf(address);
  if (!(await ask([pattern]))) return;
  const { url } = await browser.tabs.get(tabId);
  await lend(tabId, url === undefined ? '' : new URL(url).origin, [pattern]);
  await showAnswer(tabId, address);
}

async function nameMenu(): Promise<void> {
  const title = (await words())('menu.read-link');
  await browser.contextMenus.update(ID, { title });
}

async function makeMenu(): Promise<void> {
  const title = (await words())('menu.read-link');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, contexts: ['link'], title });
}

export function listenToMenu(): void {
  // Chrome keeps the menu of a worker that ends; Firefox forgets that of a page when it is closed.
  if (import.meta.env.FIREFOX) void makeMenu();
  else browser.runtime.onInstalled.addListener(() => void makeMenu());
  onOtherWords(() => void nameMenu());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === ID && tab?.id !== undefined) void readLink(click, tab.id);
  });
}

/** The toolbar button counts the documents of the tab's page; its title says it in words. */
import { browser } from 'wxt/browser';
import { isListing } from '../../lib/sites/recognise.ts';
import { siteOf } from '../../lib/sites/registry.ts';
import { sessionState } from './session-state.ts';
import { words } from './words.ts';

// Firefox builds are MV2, where the button is called by its older name.
const button = browser.action ?? browser.browserAction;

/** Of the tokens' `--accent`, in their light form. */
const COLOUR = '#1f4e8c';

/** Four figures do not fit. */
const MOST = 999;

/** There are documents, and none can be read from here. */
const CANNOT = '?';

/** The frames of each tab, and how many documents each of them shows. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const counts = sessionState<Counts>('toolbar.counts', {});

/** Tabs whose marks went because access was taken back. */
const withdrawn = sessionState<readonly number[]>('toolbar.withdrawn', []);

const sum = (frames: Readonly<Record<string, number>> = {}): number =>
  Object.values(frames).reduce((total, count) => total + count, 0);

/** Both last until the tab goes to another page. */
async function show(tabId: number, text: string, title: string): Promise<void> {
  await button.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await button.setBadgeText({ tabId, text });
  await button.setTitle({ tabId, title });
}

/** The tab may be closed meanwhile; then there is no button to show anything on. */
const whileOpen = (shown: Promise<void>): Promise<void> => shown.catch(() => {});

/** How many documents a frame shows now, and whether the reader took back the access to others that it showed. */
export interface Shown {
  tabId: number;
  frameId: number;
  count: number;
  withdrawn?: boolean | undefined;
}

/** Says it on the button. */
export async function showCount({ tabId, frameId, count, withdrawn: takenBack }: Shown): Promise<void> {
  if (takenBack === true) await withdrawn.update((tabs) => [...new Set([...tabs, tabId])]);
  const all = await counts.update((known) => ({ ...known, [tabId]: { ...known[tabId], [frameId]: count } }));
  const total = sum(all[tabId]);
  if (total === 0) {
    const why = (await withdrawn.read()).includes(tabId) ? 'toolbar.withdrawn' : 'toolbar.title';
    return whileOpen(show(tabId, '', (await words())(why)));
  }
  const text = total > MOST ? `${MOST}+` : String(total);
  await whileOpen(show(tabId, text, (await words())('toolbar.documents', { count: total })));
}

/** The tab shows a document itself. */
export const showDocument = async (tabId: number): Promise<void> =>
  whileOpen(show(tabId, '1', (await words())('toolbar.pdf')));

const without = <T>(known: Readonly<Record<string, T>>, gone: number): Record<string, T> =>
  Object.fromEntries(Object.entries(known).filter(([id]) => id !== String(gone)));

/** A frame's page is left, and with the first frame all the others. The browser forgets what the button said. */
export async function leavePage(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) await withdrawn.update((tabs) => tabs.filter((tab) => tab !== tabId));
  await counts.update((known) =>
    frameId === 0 ? without(known, tabId) : { ...known, [tabId]: without(known[tabId] ?? {}, frameId) },
  );
}

/** Something that the reader pressed cannot be done in this tab. */
export const showCannot = async (tabId: number, why: 'toolbar.no-address' | 'toolbar.closed'): Promise<void> =>
  whileOpen(show(tabId, CANNOT, (await words())(why)));

export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void counts.update((known) => without(known, tabId));
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
    if (status !== 'complete' || url === undefined) return;
    const page = new URL(url);
    const site = siteOf(page);
    if (site?.withoutAddresses === true && isListing(site, page)) await showCannot(tabId, 'toolbar.no-address');
  });
}

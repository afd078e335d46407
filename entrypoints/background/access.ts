/**
 * What the reader lets us read beyond the declared sites: a page this once, or a site always. The browser asks the reader;
 * the window that asked may be gone when the answer comes, so that what was wanted is kept until it is permitted.
 */
import PQueue from 'p-queue';
import { browser } from 'wxt/browser';
import type { ToBackground } from '../../lib/messages.ts';
import type { AllowedSite } from '../../lib/model/settings.ts';
import { createSettings } from '../../lib/settings/index.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import { giveBack, lend } from './lent-access.ts';
import { sessionState } from './session-state.ts';
import { showPage } from './show-page.ts';
import { syncSiteScripts } from './site-scripts.ts';

type Wanted = Extract<ToBackground, { kind: 'read-page' }> & { asked: number };

/** Milliseconds that an unanswered question counts: what is permitted later was not permitted for this. */
const WAITS = 120_000;

const settings = createSettings(browser.storage.local);
const wanted = sessionState<readonly Wanted[]>('access.wanted', []);

const patternsOf = (origins: readonly string[]): string[] => [
  ...new Set(origins.map((origin) => patternOf(new URL(origin)))),
];

/** One change at a time, so that none is lost. */
const changes = new PQueue({ concurrency: 1 });

const changeSites = (change: (sites: readonly AllowedSite[]) => readonly AllowedSite[]): Promise<void> =>
  changes.add(async () => settings.change({ sites: change((await settings.read()).sites) }));

function allow({ pages, origins }: Wanted): Promise<void> {
  const since = new Date().toISOString().slice(0, 10);
  return changeSites((sites) => {
    const allowed = pages.map((page): AllowedSite => {
      const known = sites.find((site) => site.page === page);
      return { page, documents: [...new Set([...(known?.documents ?? []), ...origins])], since: known?.since ?? since };
    });
    return [...sites.filter(({ page }) => !pages.includes(page)), ...allowed];
  });
}

async function carryOut(one: Wanted): Promise<void> {
  if (one.keep === 'always') {
    await allow(one);
    await syncSiteScripts();
  } else if (one.tabId !== undefined) {
    await lend(one.tabId, one.pages[0] ?? '', patternsOf(one.origins));
  }
  const [page] = one.pages;
  if (one.tabId !== undefined && page !== undefined) await showPage(one.tabId, page);
}

/** Does what was wanted and is permitted by now. */
export async function carryOutPermitted(): Promise<void> {
  for (const one of await wanted.read()) {
    if (!(await browser.permissions.contains({ origins: patternsOf(one.origins) }))) continue;
    let mine = false;
    await wanted.update((list) => {
      const left = list.filter(({ tabId, asked }) => tabId !== one.tabId || asked !== one.asked);
      mine = left.length < list.length;
      return left;
    });
    if (mine && Date.now() - one.asked < WAITS) await carryOut(one);
  }
}

export async function readPage(message: Extract<ToBackground, { kind: 'read-page' }>): Promise<void> {
  const one = { ...message, asked: Date.now() };
  await wanted.update((list) => [...list.filter(({ tabId }) => tabId !== one.tabId), one]);
  await carryOutPermitted();
}

/** Takes back « always »: the list, the script and what the browser permits, unless another site needs it. */
export async function forgetSite(page: string): Promise<void> {
  const { sites } = await settings.read();
  const forgotten = sites.find((site) => site.page === page);
  if (forgotten === undefined) return;
  await changeSites((list) => list.filter((site) => site.page !== page));
  await syncSiteScripts();
  await giveBack(patternsOf([page, ...forgotten.documents]));
}

/** Access that was given for one page: given back when its tab leaves the site or is closed. */
import { browser } from 'wxt/browser';
import { createSettings } from '../../lib/settings/index.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import { hostPatterns } from '../../lib/sites/registry.ts';
import { connect, originsInUse, STORE_NAME } from '../../lib/store/index.ts';
import { sessionState } from './session-state.ts';

interface Loan {
  /** Origin of the page. */
  page: string;
  patterns: readonly string[];
}

type Loans = Readonly<Record<string, Loan>>;

const settings = createSettings(browser.storage.local);
const loans = sessionState<Loans>('access.lent', {});

/** What is to be given back when listings are read. */
const owed = sessionState<readonly string[]>('access.owed', []);

/** What is needed beyond a loan: by the manifest, for sites allowed always, and for other tabs. */
async function neededPatterns(): Promise<Set<string>> {
  const { sites } = await settings.read();
  const allowed = sites
    .flatMap(({ page, documents }) => [page, ...documents])
    .map((origin) => patternOf(new URL(origin)));
  const lent = Object.values(await loans.read()).flatMap(({ patterns }) => patterns);
  return new Set([...hostPatterns(), ...allowed, ...lent]);
}

/** What listings need that are read as a whole: they go on when their tab is closed. */
async function neededByListings(): Promise<Set<string>> {
  const connection = connect(STORE_NAME);
  const found = await originsInUse(connection);
  connection.close();
  const origins = found.ok ? found.value.filter((origin) => /^https?:/.test(origin)) : [];
  return new Set(origins.map((origin) => patternOf(new URL(origin))));
}

/** Gives back to the browser what nobody needs any more. What a listing still needs is given back when that is over. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  const needed = await neededPatterns();
  const listings = await neededByListings();
  const spare = patterns.filter((pattern) => !needed.has(pattern));
  const later = spare.filter((pattern) => listings.has(pattern));
  if (later.length > 0) await owed.update((known) => [...new Set([...known, ...later])]);
  const origins = spare.filter((pattern) => !listings.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** A listing is over: what only it needed is given back. */
export async function giveBackOwed(): Promise<void> {
  const patterns = await owed.read();
  if (patterns.length === 0) return;
  await owed.update((known) => known.filter((pattern) => !patterns.includes(pattern)));
  await giveBack(patterns);
}

export async function lend(tabId: number, page: string, patterns: readonly string[]): Promise<void> {
  await loans.update((all) => {
    const before = all[tabId]?.patterns ?? [];
    return { ...all, [tabId]: { page, patterns: [...new Set([...before, ...patterns])] } };
  });
}

async function end(tabId: number): Promise<void> {
  const loan = (await loans.read())[tabId];
  if (loan === undefined) return;
  await loans.update((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tabId))));
  await giveBack(loan.patterns);
}

/** Where a tab is; undefined where the browser does not tell. */
const originOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;

export function listenToLeaving(): void {
  browser.tabs.onRemoved.addListener((tabId) => void end(tabId));
  browser.tabs.onUpdated.addListener(async (tabId, { status }, tab) => {
    if (status !== 'loading') return;
    const loan = (await loans.read())[tabId];
    if (loan !== undefined && originOf(tab.url) !== loan.page) await end(tabId);
  });
}

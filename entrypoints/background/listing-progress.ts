/** Listings that are being read: the toolbar button says how far, in tabs that have nothing else to say. */
import { browser } from 'wxt/browser';
import type { ListingProgress } from '../../lib/messages/listings.ts';
import { giveBackOwed } from './lent-access.ts';
import { sessionState } from './session-state.ts';
import { words } from './words.ts';

// Firefox builds are MV2, where the button is called by its older name.
const button = browser.action ?? browser.browserAction;

type Running = Readonly<Record<string, { done: number; all: number }>>;

const running = sessionState<Running>('listings.running', {});

/** The quiet ink of the tokens, in its light form: a count of documents is in the accent's colour. */
const COLOUR = '#566172';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Of all tabs: what a tab says of its own documents comes before. */
async function show(listings: Running): Promise<void> {
  const all = sum(Object.values(listings).map((one) => one.all));
  const done = sum(Object.values(listings).map((one) => one.done));
  const t = await words();
  await button.setBadgeBackgroundColor({ color: COLOUR });
  await button.setBadgeText({ text: all === 0 ? '' : `${Math.floor((done / all) * 100)}%` });
  await button.setTitle({ title: all === 0 ? t('toolbar.title') : t('toolbar.reading', { count: all, done }) });
}

export async function showListing({ batch, isOpen, isRunning, done, all }: ListingProgress): Promise<void> {
  const listings = await running.update(({ [batch]: _before, ...others }) =>
    isRunning ? { ...others, [batch]: { done, all } } : others,
  );
  await show(listings);
  if (!isOpen) await giveBackOwed();
}

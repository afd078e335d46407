/** Reads the whole listing through the extension, by pointing at its marks. */
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { DocumentState } from '../../lib/model/document.ts';
import type { EngineDoor } from './engine-door.ts';
import { linksOf, type ListedLink, MARK, nextPage, openListing, pointAt, pointAway } from './listing-pages.ts';

/** A document of the listing, and what the extension came to. */
export interface ReadDocument extends ListedLink {
  state: DocumentState;
}

/** When nothing moves for so long, nothing will: the engine's own limits are shorter. */
const STALLED_MS = 150_000;
const POLL_MS = 250;

const isSettled = ({ phase }: DocumentState): boolean => phase === 'answered' || phase === 'failed';

/** In the listing's order. */
export async function readListing(page: Page, door: EngineDoor): Promise<ReadDocument[]> {
  const all: ListedLink[] = [];
  await openListing(page);
  for (;;) {
    all.push(...(await linksOf(page)));
    await page.bringToFront();
    const marks = (await page.$$(MARK)).length;
    for (let index = 0; index < marks; index += 1) {
      await pointAt(page, index);
      await pointAway(page);
    }
    const states = await settled(door, all);
    const next = await nextPage(page);
    if (next === undefined) {
      if (process.stdout.isTTY) console.log();
      return all.map((link, index) => ({ ...link, state: states[index] ?? { phase: 'unread' } }));
    }
    await openListing(page, next);
  }
}

/** Waits until every document is answered or failed, or nothing moves any more. */
async function settled(door: EngineDoor, links: readonly ListedLink[]): Promise<DocumentState[]> {
  let last = '';
  let since = performance.now();
  for (;;) {
    const known = await door.watch(links.map(({ address }) => address));
    const states = known.ok ? known.value.map(({ state }) => state) : [];
    const done = states.filter(isSettled).length;
    progress(done, links.length);
    if (done === links.length || performance.now() - since > STALLED_MS) return states;
    const now = JSON.stringify(states);
    if (now !== last) since = performance.now();
    last = now;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** One line that is written over on a terminal, one for each change in a log. */
function progress(done: number, all: number): void {
  const text = `Lecture par l’extension : ${done} / ${all} documents`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text}`);
  else if (done === all) console.log(text);
}

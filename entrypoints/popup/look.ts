/** What the tab holds, as far as the click on the button and earlier permissions let us see. */
import { browser } from 'wxt/browser';
import type { ListedPage } from '../../lib/model/document.ts';
import type { PageSurvey } from '../../lib/model/page-survey.ts';
import type { AllowedSite } from '../../lib/model/settings.ts';
import { isListing } from '../../lib/sites/recognise.ts';
import { siteOf } from '../../lib/sites/registry.ts';
import type { PageState } from '../../lib/ui/toolbar/page-state.ts';
import { isPermitted } from '../engine/permitted.ts';
import { mergeListings } from '../tab/merge-listings.ts';
import { showsPdf } from '../tab/pdf-tab.ts';

/** What is known of the tab, and what its frames hold. */
export interface Look {
  state: PageState;
  page: URL | undefined;
  /** Origins of the page, and of frames in it that list documents. */
  pages: readonly string[];
  /** Origins that reading the page takes. */
  origins: readonly string[];
  /** Origins of frames that nobody may look into yet. */
  frames: readonly string[];
  /** The documents that have their marks. */
  listing?: ListedPage;
}

const PDF = 'application/pdf';
const ANYWHERE = '/content-scripts/anywhere.js';

const CLOSED: Look = { state: { kind: 'closed' }, page: undefined, pages: [], origins: [], frames: [] };

/** Both run inside the frames, in the world of our scripts: they use nothing from outside themselves. */
const askListing = (): ListedPage | undefined => globalThis.delibereListing?.();
const askSurvey = (): PageSurvey | undefined => globalThis.delibereSurvey?.();

/** Undefined where no script may run; of the frames, those answer that have something to say. */
async function ask<T>(tabId: number, question: () => T | undefined): Promise<T[] | undefined> {
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: question });
    return answers.flatMap(({ result }) => (result === undefined || result === null ? [] : [result as T]));
  } catch {
    return undefined;
  }
}

/** The documents that have their marks, as one page; undefined where there are none. */
const listingOf = async (tabId: number): Promise<ListedPage | undefined> =>
  mergeListings((await ask(tabId, askListing)) ?? []);

const marked = (listing: ListedPage | undefined): { listing?: ListedPage } =>
  listing === undefined ? {} : { listing };

async function survey(tabId: number): Promise<PageSurvey[] | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [ANYWHERE] });
  } catch {
    return undefined;
  }
  return ask(tabId, askSurvey);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const countOf = (listing: ListedPage | undefined): number => listing?.documents.length ?? 0;
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const hostsOf = (origins: readonly string[]): string[] => distinct(origins.map((origin) => new URL(origin).host));

async function notPermitted(origins: readonly string[]): Promise<string[]> {
  const permitted = await Promise.all(origins.map((origin) => isPermitted(new URL(origin))));
  return origins.filter((_, index) => permitted[index] !== true);
}

async function lookAtKnown(tabId: number, page: URL): Promise<Look | undefined> {
  const site = siteOf(page);
  if (site === undefined) return undefined;
  const origins = distinct([...site.pageHosts, ...site.documentHosts].map((host) => `https://${host}`));
  const look = { page, pages: [page.origin], origins, frames: [] };
  const withdrawn = await notPermitted(origins);
  if (withdrawn.length > 0) return { ...look, state: { kind: 'withdrawn', host: hostsOf(withdrawn).join(', ') } };
  const { authority } = site;
  if (site.withoutAddresses === true && isListing(site, page))
    return { ...look, state: { kind: 'no-addresses', authority } };
  const listing = await listingOf(tabId);
  return { ...look, ...marked(listing), state: { kind: 'known', authority, documents: countOf(listing) } };
}

async function lookAtAllowed(tabId: number, page: URL, sites: readonly AllowedSite[]): Promise<Look | undefined> {
  const site = sites.find((one) => one.page === page.origin);
  if (site === undefined) return undefined;
  const origins = distinct([site.page, ...site.documents]);
  const look = { page, pages: [page.origin], origins, frames: [] };
  const withdrawn = await notPermitted(origins);
  if (withdrawn.length > 0) return { ...look, state: { kind: 'withdrawn', host: hostsOf(withdrawn).join(', ') } };
  const frames = (await survey(tabId)) ?? [];
  const found = distinct(frames.flatMap((frame) => frame.origins));
  // The site now keeps documents where nobody asked for them yet.
  if ((await notPermitted(found)).length > 0) return undefined;
  const listing = await listingOf(tabId);
  const withoutAddress = sum(frames.map((frame) => frame.withoutAddress));
  return {
    ...look,
    ...marked(listing),
    state: { kind: 'allowed', host: page.host, documents: countOf(listing), withoutAddress },
  };
}

async function lookAtAny(tabId: number, page: URL): Promise<Look> {
  const frames = await survey(tabId);
  const isPdf = frames === undefined ? /\.pdf$/i.test(page.pathname) : frames.some((one) => one.contentType === PDF);
  if (isPdf) {
    const own = [page.origin];
    return { page, pages: own, origins: own, frames: [], state: { kind: 'document', host: page.host } };
  }
  if (frames === undefined) return CLOSED;
  const origins = distinct(frames.flatMap((frame) => frame.origins));
  const closedFrames = await notPermitted(distinct(frames.flatMap((frame) => frame.frames)));
  const listing = await listingOf(tabId);
  const holding = frames.filter((one) => one.documents + one.withoutAddress > 0);
  return {
    page,
    ...marked(listing),
    pages: distinct([page.origin, ...holding.map((one) => one.page)]),
    origins,
    frames: closedFrames,
    state: {
      kind: 'other',
      host: page.host,
      documents: sum(frames.map((frame) => frame.documents)),
      withoutAddress: sum(frames.map((frame) => frame.withoutAddress)),
      marked: listing !== undefined,
      hosts: hostsOf(origins),
      frames: hostsOf(closedFrames),
    },
  };
}

/** @param address of the tab; the click on the button lets the browser tell it. */
export async function lookAt(tabId: number, address: string | undefined, sites: readonly AllowedSite[]): Promise<Look> {
  const page = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  if (page === undefined || !/^https?:$/.test(page.protocol)) return CLOSED;
  if (await showsPdf(tabId, page)) {
    const own = [page.origin];
    return { page, pages: own, origins: own, frames: [], state: { kind: 'pdf', host: page.host } };
  }
  return (
    (await lookAtKnown(tabId, page)) ?? (await lookAtAllowed(tabId, page, sites)) ?? (await lookAtAny(tabId, page))
  );
}

/** Reads the further pages of a listing, at the user's word: one at a time, so many as were asked for, and not for ever. */
import type { PagingEnd } from '../../model/batch.ts';
import type { ListedDocument } from '../../model/document.ts';
import { ok, type Result } from '../../model/result.ts';
import { findBatch, findListed, putBatch, type BatchRecord, type Connection } from '../../store/index.ts';
import { documentAddress } from '../address.ts';
import type { FetchRules } from '../ask-server.ts';
import { bug } from '../bug.ts';
import { waitAfter } from '../queue/back-off.ts';
import { hostOf, type HostQueues } from '../queue/host-queues.ts';
import { fetchPage } from './fetch-page.ts';
import { addTo, freshOf } from './listing-to-read.ts';

/** What a page of a listing holds. */
export interface ListingPage {
  documents: ListedDocument[];
  next?: string;
  byScript: boolean;
}

/** Finds in a page's text what its own scripts would show; runs none of them. */
export type ReadListingPage = (html: string, address: URL) => ListingPage;

export interface TurnerSurroundings {
  connection: Connection;
  rules: FetchRules;
  hosts: HostQueues;
  /** Undefined where no page can be taken apart. */
  readListingPage: ReadListingPage | undefined;
  /** Does work while nobody else changes a listing. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** A listing is another one now. Called within `alone`. */
  changed: (batch: BatchRecord) => Promise<void>;
}

/** Whether another page is to be read. */
export const wantsPage = ({ state, paging }: BatchRecord): boolean =>
  state === 'running' && paging.wanted > 0 && paging.next !== undefined && paging.end === undefined;

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

export class PageTurner {
  readonly #given: TurnerSurroundings;
  readonly #turning = new Map<string, AbortController>();

  constructor(given: TurnerSurroundings) {
    this.#given = given;
  }

  get idle(): boolean {
    return this.#turning.size === 0;
  }

  /** Reads the pages that a listing still wants, unless that is going on. */
  turn(id: string): void {
    if (this.#turning.has(id)) return;
    const controller = new AbortController();
    this.#turning.set(id, controller);
    const over = (): void => {
      if (this.#turning.get(id) === controller) this.#turning.delete(id);
    };
    void this.#run(id, controller.signal).catch(bug).finally(over);
  }

  /** Gives up a page that is on its way. */
  rest(id: string): void {
    this.#turning.get(id)?.abort();
    this.#turning.delete(id);
  }

  close(): void {
    for (const id of this.#turning.keys()) this.rest(id);
  }

  async #run(id: string, signal: AbortSignal): Promise<void> {
    const { connection } = this.#given;
    for (let attempts = 1; !signal.aborted; attempts += 1) {
      const found = await findBatch(connection, id);
      const batch = found.ok ? found.value : undefined;
      if (batch === undefined || !wantsPage(batch)) return;
      const { next = '' } = batch.paging;
      const page = await this.#page(next, signal);
      if (signal.aborted) return;
      const wait = page.ok ? undefined : waitAfter(page.error, attempts, Math.random());
      if (wait === undefined) {
        attempts = 0;
        await this.#given.alone(() => this.#take(id, next, page));
      } else await sleep(wait, signal);
    }
  }

  /** In its turn among the requests to its host, and behind what somebody looks at. */
  async #page(address: string, signal: AbortSignal): Promise<Result<ListingPage & { address: string }>> {
    const { hosts, rules, readListingPage } = this.#given;
    await sleep(hosts.restLeft(hostOf(address)), signal);
    const turn = { address, priority: 'later', signal } as const;
    const fetched = await hosts
      .add(turn, () => fetchPage(address, rules, signal))
      .catch((error: unknown) => ({
        ok: false as const,
        error: signal.aborted ? { code: 'cancelled' as const } : bug(error),
      }));
    if (!fetched.ok) {
      if (fetched.error.retryAfter !== undefined) hosts.rest(address, fetched.error.retryAfter * 1000);
      return fetched;
    }
    const { html, address: final } = fetched.value;
    const page = readListingPage?.(html, final) ?? { documents: [], byScript: false };
    return ok({ ...page, address: documentAddress(final.href) });
  }

  /** Writes down what a page holds, and whether there is another. */
  async #take(id: string, asked: string, page: Result<ListingPage & { address: string }>): Promise<void> {
    const { connection, changed } = this.#given;
    const found = await findBatch(connection, id);
    const batch = found.ok ? found.value : undefined;
    // Another word of the user's came first.
    if (batch === undefined || !wantsPage(batch) || batch.paging.next !== asked) return;
    const written = page.ok ? await this.#add(batch, asked, page.value) : await this.#failed(batch, page.error);
    if (written.ok && written.value !== undefined) await changed(written.value);
  }

  #failed(batch: BatchRecord, failure: Extract<PagingEnd, { kind: 'failed' }>['failure']) {
    const paging = { ...batch.paging, end: { kind: 'failed', failure } as const };
    return putBatch(this.#given.connection, batch.id, { paging });
  }

  async #add(batch: BatchRecord, asked: string, page: ListingPage & { address: string }) {
    const { connection } = this.#given;
    const listed = await findListed(connection, batch.id);
    if (!listed.ok) return listed;
    const there = new Set(listed.value.map(({ address }) => address));
    const fresh = freshOf(page.documents, there);
    const { next: _before, ...before } = batch.paging;
    const pages = [...new Set([...before.pages, asked, page.address])];
    const wanted = before.wanted - 1;
    const { next } = page;
    const isNew =
      next !== undefined && hostOf(next) === hostOf(batch.listing) && !pages.includes(documentAddress(next));
    const end = endAfter({ fresh: fresh.length, isNew, wanted, page });
    const paging = { ...before, read: before.read + 1, wanted, pages, ...(isNew && { next }), ...(end && { end }) };
    return addTo(connection, batch, fresh, { paging });
  }
}

interface PageSeen {
  /** Documents that the pages before do not list. */
  fresh: number;
  /** Whether the page names another one that was not read. */
  isNew: boolean;
  wanted: number;
  page: ListingPage;
}

function endAfter({ fresh, isNew, wanted, page }: PageSeen): PagingEnd | undefined {
  if (fresh === 0 || (page.next !== undefined && !isNew)) return { kind: 'nothing-new' };
  if (page.next === undefined) return { kind: page.byScript ? 'by-script' : 'last' };
  return wanted > 0 ? undefined : { kind: 'enough' };
}

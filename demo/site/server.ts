/** The demonstration site, on the loopback only. */
import { createServer, type Server } from 'node:https';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Certificate, makeCertificate } from './certificate.ts';
import type { LinkedDocument, Respond } from './document.ts';
import { LISTING_PATH, NEWS_PATH, type Origin } from './frame.ts';
import type { Markup } from './html.ts';
import { listingPage, pageCount } from './listing.ts';
import { newsPage } from './news.ts';

/** The real host, which browsers are told to look for on the loopback. */
export const HOST = 'www.saint-etienne-metropole.fr';
export const LISTING = `https://${HOST}${LISTING_PATH}`;

/** A request that the site has seen. */
export interface Seen {
  method: string;
  /** Host that the browser believed to speak to. */
  host: string;
  /** Path and query. */
  path: string;
  cookie: string | undefined;
}

export interface Site {
  port: number;
  certificate: Certificate;
  /** In the order they came. */
  seen: readonly Seen[];
  /** Most requests for documents that were under way at one time. */
  peakDocuments: () => number;
  /** Adds or replaces a page; for tests. */
  route: (path: string, respond: Respond) => void;
  close: () => Promise<void>;
}

export async function startSite(documents: readonly LinkedDocument[], origin: Origin = 'invented'): Promise<Site> {
  const certificate = await makeCertificate([HOST]);
  const routes = new Map<string, Respond>(documents.map(({ path, respond }) => [path, respond]));
  const seen: Seen[] = [];
  const load = { now: 0, peak: 0 };
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const path = request.url ?? '/';
    const { method = 'GET' } = request;
    seen.push({ method, host: request.headers.host ?? '', path, cookie: request.headers.cookie });
    if (path.startsWith('/file/')) count(load, response);
    const respond = routes.get(path) ?? ((_request, out) => sitePage({ documents, origin }, path, out));
    // A handler of the demonstration that throws must not end the site: the browser sees a broken connection.
    void Promise.resolve(respond(request, response)).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    certificate,
    seen,
    peakDocuments: () => load.peak,
    route: (path, respond) => void routes.set(path, respond),
    close: () => closed(server),
  };
}

/**
 * A request is under way until its answer is handed over (or its connection cut): what the network does after that is
 * no longer the reader's doing, and on a busy machine the next request may be heard of before it is over.
 */
function count(load: { now: number; peak: number }, response: ServerResponse): void {
  load.now += 1;
  load.peak = Math.max(load.peak, load.now);
  let underWay = true;
  const over = (): void => {
    if (underWay) load.now -= 1;
    underWay = false;
  };
  response.once('prefinish', over);
  response.once('close', over);
}

interface Content {
  documents: readonly LinkedDocument[];
  origin: Origin;
}

function sitePage({ documents, origin }: Content, path: string, response: ServerResponse): void {
  const address = new URL(path, `https://${HOST}`);
  if (address.pathname === NEWS_PATH) return sendPage(response, newsPage(origin));
  if (address.pathname === '/') return void response.writeHead(302, { Location: LISTING_PATH }).end();
  const index = Number(address.searchParams.get('page') ?? '0');
  const known = Number.isInteger(index) && index >= 0 && index < pageCount(documents);
  if (address.pathname === LISTING_PATH && known) return sendPage(response, listingPage(documents, index, origin));
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Page introuvable (démonstration)');
}

/** The cookie is there so that tests can see that the extension never sends it along. */
export function sendPage(response: ServerResponse, page: Markup): void {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Set-Cookie': 'visite=demonstration; Secure; SameSite=None; Path=/',
  });
  response.end(page.source);
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Gets a document's bytes: from where we may, without telling who reads, and never more or longer than agreed. */
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { checkAddress, type AddressRules } from './address.ts';
import { httpFailure } from './http-failure.ts';
import { readBody, type OnBytes } from './read-body.ts';

export interface FetchRules extends AddressRules {
  /** Whether the reader lets us read this host, now. */
  isPermitted: (url: URL) => Promise<boolean>;
  /** For the whole document, in milliseconds. */
  timeLimit: number;
}

/** What an earlier response said of its bytes. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface FetchedDocument extends Validators {
  bytes: Uint8Array<ArrayBuffer>;
  /** After redirects. */
  finalAddress: string;
}

export interface FetchOptions {
  signal: AbortSignal;
  /** Ask only for other bytes than these. */
  known?: Validators;
  onBytes?: OnBytes;
}

/** One minute: the slowest official server seen answers a collection of 14 MB within it. */
export const TIME_LIMIT = 60_000;

const conditions = ({ etag, lastModified }: Validators): HeadersInit => ({
  ...(etag === undefined ? {} : { 'If-None-Match': etag }),
  ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
});

const request = (signal: AbortSignal, headers: HeadersInit): RequestInit => ({
  signal,
  headers,
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
});

/** Whether we may use what an address gives. */
async function checkAllowed(address: string, rules: FetchRules): Promise<Result<URL>> {
  const url = checkAddress(address, rules);
  if (!url.ok || (await rules.isPermitted(url.value))) return url;
  return err({ code: 'host-not-permitted', detail: url.value.host });
}

/** A redirect to a host that we may not read looks like a broken network: only this tells them apart. */
async function wasRedirected(url: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { ...request(signal, {}), redirect: 'manual' });
    await response.body?.cancel();
    return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  } catch {
    return false;
  }
}

/** Why a `fetch` threw. */
async function whyRefused(error: unknown, url: URL, signal: AbortSignal): Promise<Failure> {
  const code = !signal.aborted && (await wasRedirected(url, signal)) ? 'redirected-away' : 'network';
  return { code, detail: String(error) };
}

async function fetchWithin(
  url: URL,
  rules: FetchRules,
  { known = {}, onBytes }: FetchOptions,
  signal: AbortSignal,
): Promise<Result<FetchedDocument | 'unchanged'>> {
  let response: Response;
  try {
    response = await fetch(url, request(signal, conditions(known)));
  } catch (error) {
    return err(await whyRefused(error, url, signal));
  }
  const finalAddress = response.url === '' ? url.href : response.url;
  // The hops on the way cannot be seen; where they led to can.
  const final = await checkAllowed(finalAddress, rules);
  const failure = final.ok ? undefined : ({ code: 'redirected-away', detail: finalAddress } as const);
  if (failure === undefined && response.status === 304) return ok('unchanged');
  const refused = failure ?? httpFailure(response, Date.now());
  if (refused !== undefined) {
    await response.body?.cancel();
    return err(refused);
  }
  const body = await readBody(response, onBytes);
  if (!body.ok) return body;
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return ok({
    bytes: body.value,
    finalAddress,
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  });
}

/**
 * Fetches a document; `unchanged` if the server says that its bytes are those known.
 *
 * Errors: every code of fetching, and `empty`, `too-large`, `cancelled`.
 */
export async function fetchDocument(
  address: string,
  rules: FetchRules,
  options: FetchOptions,
): Promise<Result<FetchedDocument | 'unchanged'>> {
  const url = await checkAllowed(address, rules);
  if (!url.ok) return url;
  const limit = AbortSignal.timeout(rules.timeLimit);
  const result = await fetchWithin(url.value, rules, options, AbortSignal.any([options.signal, limit]));
  if (result.ok) return result;
  // Both show as a network error or as a cut connection.
  if (options.signal.aborted) return err({ code: 'cancelled' });
  return limit.aborted ? err({ code: 'timeout' }) : result;
}

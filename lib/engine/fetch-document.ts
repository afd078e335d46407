/** Gets a document's bytes: from where we may, without telling who reads, and never more or longer than agreed. */
import { err, ok, type Result } from '../model/result.ts';
import type { ByteRanges } from '../pdf/byte-ranges.ts';
import { askServer, checkAllowed, type Answered, type FetchRules } from './ask-server.ts';
import { fetchBeginning, LEAST_IN_PARTS } from './fetch-beginning.ts';
import { fetchRest, partsOf } from './ranges.ts';
import { readBody, type OnBytes } from './read-body.ts';

export type { FetchRules } from './ask-server.ts';

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
  /**
   * Of a large document that is not known, where the server gives parts: may read its beginning before the rest is asked
   * for, which waits for it.
   */
  onBeginning?: (parts: ByteRanges) => Promise<void>;
}

/** More than this is not fetched of a document for its first act alone, in bytes. */
const MOST_PARTS = 1024 * 1024;

/** One minute: the slowest official server seen answers a collection of 14 MB within it. */
export const TIME_LIMIT = 60_000;

const conditions = ({ etag, lastModified }: Validators): HeadersInit => ({
  ...(etag === undefined ? {} : { 'If-None-Match': etag }),
  ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
});

/** The body of a response that was asked for from its beginning on. */
interface Body extends Answered {
  bytes: Uint8Array<ArrayBuffer>;
}

/** Asks for the whole document at once. */
async function fetchWhole(
  url: URL,
  rules: FetchRules,
  { known = {}, onBytes }: FetchOptions,
  signal: AbortSignal,
): Promise<Result<Body | 'unchanged'>> {
  const answered = await askServer(url, rules, conditions(known), signal);
  if (!answered.ok) return answered;
  if (answered.value.response.status === 304) return ok('unchanged');
  const body = await readBody(answered.value.response, onBytes);
  return body.ok ? ok({ ...answered.value, bytes: body.value }) : body;
}

/** Asks for the beginning, has it read, then asks for the rest; for the whole where the server gives no parts. */
async function fetchInParts(
  url: URL,
  rules: FetchRules,
  options: FetchOptions & Required<Pick<FetchOptions, 'onBeginning'>>,
  signal: AbortSignal,
): Promise<Result<Body | 'unchanged'>> {
  const { onBytes, onBeginning } = options;
  const begun = await fetchBeginning(url, rules, onBytes, signal);
  if (!begun.ok) return begun;
  if (begun.value === undefined) return fetchWhole(url, rules, options, signal);
  const { bytes: start, size, answered } = begun.value;
  if (start.length >= size) return ok({ ...answered, bytes: start });
  if (size >= LEAST_IN_PARTS) await onBeginning(partsOf(start, size, answered, rules, { signal, most: MOST_PARTS }));
  const rest = await fetchRest(start, size, answered, rules, {
    signal,
    onBytes: (received) => onBytes?.(received, size),
  });
  if (!rest.ok) return rest;
  return rest.value ? ok({ ...answered, bytes: rest.value }) : fetchWhole(url, rules, options, signal);
}

async function fetchWithin(
  url: URL,
  rules: FetchRules,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Result<FetchedDocument | 'unchanged'>> {
  const { onBeginning, known } = options;
  const fetched = await (onBeginning !== undefined && known === undefined
    ? fetchInParts(url, rules, { ...options, onBeginning }, signal)
    : fetchWhole(url, rules, options, signal));
  if (!fetched.ok) return fetched;
  if (fetched.value === 'unchanged') return ok('unchanged');
  const { bytes, finalAddress, response } = fetched.value;
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return ok({
    bytes,
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
  if (result.ok) {
    // The reader may have taken the permission back while the bytes came: then they are not used.
    const still = await checkAllowed(address, rules);
    return still.ok ? result : still;
  }
  // Both show as a network error or as a cut connection.
  if (options.signal.aborted) return err({ code: 'cancelled' });
  return limit.aborted ? err({ code: 'timeout' }) : result;
}

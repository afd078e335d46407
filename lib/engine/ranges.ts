/** Parts of a document, from a server that gives them (RFC 9110, 14). */
import { readBody } from './read-body.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { ByteRanges } from '../pdf/byte-ranges.ts';
import { askServer, type Answered, type FetchRules } from './ask-server.ts';

/** What is asked for first, in bytes: most acts are whole in it, and cost no second request. */
export const FIRST_PART = 128 * 1024;

/** What a document's parts may cost. */
export interface PartsOptions {
  signal: AbortSignal;
  /** No more than so many bytes in all; without it, whatever is asked for. */
  most?: number;
  /** One request may take so many milliseconds, where the signal does not limit them all. */
  timeLimit?: number;
}

/** The whole size that a partial response states; undefined if it does not begin at `from`. « bytes 0-99/1234 » */
export function sizeOfRange({ status, headers }: Response, from: number): number | undefined {
  const stated = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
  return status === 206 && Number(stated?.[1]) === from ? Number(stated?.[2]) : undefined;
}

/** Asks for these bytes only of the version that is known: a weak tag is not enough to tell that (RFC 9110, 13.1.5). */
export function sameVersion({ response }: Answered): HeadersInit {
  const etag = response.headers.get('etag');
  return etag !== null && !etag.startsWith('W/') ? { 'If-Range': etag } : {};
}

/**
 * A document's parts, one request after the other: what `start` holds is not asked for.
 *
 * @param first how the server answered when it was asked for `start`
 */
export function partsOf(
  start: Uint8Array,
  size: number,
  first: Answered,
  rules: FetchRules,
  { signal, most = Infinity, timeLimit }: PartsOptions,
): ByteRanges {
  const url = new URL(first.finalAddress);
  let last: Promise<unknown> = Promise.resolve();
  let fetched = 0;

  async function ask(from: number, to: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    fetched += to - from;
    if (fetched > most || signal.aborted) return undefined;
    const headers = { ...sameVersion(first), Range: `bytes=${from}-${to - 1}` };
    const limited = timeLimit === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
    const answered = await askServer(url, rules, headers, limited);
    if (!answered.ok) return undefined;
    const { response } = answered.value;
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (sizeOfRange(response, from) !== size || length !== to - from) {
      await response.body?.cancel();
      return undefined;
    }
    const bytes = await response.bytes().catch(() => undefined);
    return bytes?.length === to - from ? bytes : undefined;
  }

  return {
    size,
    part(from, to) {
      if (to <= start.length) return Promise.resolve(start.slice(from, to));
      const turn = last.then(() => ask(from, to));
      last = turn;
      return turn;
    },
  };
}

/** What follows `start`, after it. Undefined if the server does not go on where it left off: it has another version. */
export async function fetchRest(
  start: Uint8Array,
  size: number,
  first: Answered,
  rules: FetchRules,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (received: number) => void },
): Promise<Result<Uint8Array<ArrayBuffer> | undefined>> {
  const headers = { ...sameVersion(first), Range: `bytes=${start.length}-` };
  const answered = await askServer(new URL(first.finalAddress), rules, headers, signal);
  if (!answered.ok) return answered;
  const { response } = answered.value;
  if (sizeOfRange(response, start.length) !== size) {
    await response.body?.cancel();
    return ok(undefined);
  }
  const body = await readBody(response, onBytes, start);
  if (!body.ok || body.value.length === size) return body;
  return err({ code: 'truncated', detail: `${body.value.length} of ${size} bytes` });
}

/** What a server's refusal means to the reader. */
import type { Failure, FailureCode } from '../model/result.ts';

const CODES: Readonly<Record<number, FailureCode>> = {
  401: 'http-forbidden',
  403: 'http-forbidden',
  404: 'http-not-found',
  410: 'http-not-found',
  429: 'http-too-many-requests',
  502: 'http-unavailable',
  503: 'http-unavailable',
  504: 'http-unavailable',
};

/**
 * Seconds to wait, from `Retry-After`: a number of them, or a date (RFC 9110, 10.2.3). Undefined if it is neither.
 *
 * @param now in milliseconds since 1970
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** The failure that a status stands for; undefined for a success. */
export function httpFailure(response: Response, now: number): Failure | undefined {
  if (response.ok) return undefined;
  const { status } = response;
  // A date is meant by the server's clock; ours may be wrong by a year.
  const served = Date.parse(response.headers.get('date') ?? '');
  const wait = retryAfter(response.headers.get('retry-after'), Number.isNaN(served) ? now : served);
  return { code: CODES[status] ?? 'http-error', status, ...(wait === undefined ? {} : { retryAfter: wait }) };
}

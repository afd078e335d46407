/** When to ask again for a document that could not be had: never at once, ever later, and not for ever. */
import type { Failure, FailureCode } from '../../model/result.ts';

/** A document is asked for this often before the reader has to. */
export const MOST_ATTEMPTS = 6;

/** Milliseconds; doubled with each attempt. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 300_000;

/** Milliseconds. A site that wants more time than this is asked again by the reader alone. */
export const LONGEST_ASKED = 3_600_000;

/** What may be over the next time, without anybody doing anything. */
const PASSING: ReadonlySet<FailureCode> = new Set([
  'network',
  'timeout',
  'truncated',
  'http-too-many-requests',
  'http-unavailable',
]);

const isPassing = ({ code, status = 0 }: Failure): boolean =>
  PASSING.has(code) || (code === 'http-error' && status >= 500);

/**
 * Milliseconds until the next attempt: at least what the site asked for, and some more by chance, so that documents that
 * failed together are not asked for together. Undefined if there should be none.
 *
 * @param attempts how many were made, counted from 1
 * @param chance 0–1
 */
export function waitAfter(failure: Failure, attempts: number, chance: number): number | undefined {
  const asked = (failure.retryAfter ?? 0) * 1000;
  if (attempts >= MOST_ATTEMPTS || asked > LONGEST_ASKED || !isPassing(failure)) return undefined;
  const half = Math.min(FIRST_WAIT * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT) / 2;
  return Math.round(Math.max(asked, half) + chance * half);
}

/**
 * Milliseconds that are left of a wait that was begun before the engine started. A clock that was set back meanwhile does
 * not make it longer than any wait is.
 *
 * @param notBefore in milliseconds since 1970, as is `now`
 */
export const waitLeft = (notBefore: number | undefined, now: number): number =>
  notBefore === undefined ? 0 : Math.min(Math.max(0, notBefore - now), LONGEST_ASKED);

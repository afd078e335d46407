/** What went wrong in IndexedDB, as a failure of the world. */
import type { Failure, FailureCode } from '../model/result.ts';

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'storage-full',
  // The stores are of a newer version: another part of the extension was updated before this one.
  VersionError: 'storage-blocked',
};

/** The browser's errors are told apart by name alone: Firefox's and Chrome's messages differ. */
export function storageFailure(error: unknown): Failure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error || error instanceof DOMException ? `${name}: ${error.message}` : String(error);
  return { code: CODES[name] ?? 'storage-failed', detail };
}

/**
 * Failures that are part of the world (a refused fetch, a password, a full disk) are values, not exceptions.
 * An exception is a bug.
 */
export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

export const FAILURE_CODES = [
  // Before fetching
  /** The link is a script that does not say where its document is. */
  'no-address',
  // Fetching
  /** The address is no http(s), or points into a private network. */
  'address-forbidden',
  /** The reader never gave access to this host, or took it back. */
  'host-not-permitted',
  /** The server sent us on to a host we may not read. */
  'redirected-away',
  'http-forbidden',
  'http-not-found',
  'http-too-many-requests',
  'http-unavailable',
  /** Any other HTTP status that is not a success. */
  'http-error',
  'network',
  /** The connection was cut before the end. */
  'truncated',
  'timeout',
  /** An HTML page, often an error page, where a PDF was announced. */
  'not-a-pdf',
  /** Something else where a page of a listing was announced. */
  'not-a-page',
  /** A file of the user's that is no PDF. */
  'not-a-pdf-file',
  // Reading
  'too-large',
  'encrypted',
  'damaged',
  'empty',
  // Keeping
  'storage-full',
  'storage-blocked',
  'storage-failed',
  /** The file of an earlier version was wanted, or of a document without an address; nobody else has it. */
  'file-not-kept',
  // Taking in a file
  /** A file that is not of ours. */
  'file-foreign',
  /** Cut short, altered, or not made by us. */
  'file-damaged',
  /** Made by a newer version. */
  'file-newer',
  // The engine itself
  'engine-unavailable',
  'cancelled',
  /** The selected words hold no value of the kind asked for, or several. */
  'words-not-read',
  /** What is shown is not what is stored any more: the document was read again meanwhile. */
  'answer-outdated',
  /** A message that is not of the protocol. */
  'bad-message',
  /** A bug of ours, caught at the engine's edge. */
  'internal',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** The words for a code are in the locales (`failure.<code>`), in both languages, with what to do about it. */
export interface Failure {
  code: FailureCode;
  /** HTTP status, where there is one. */
  status?: number;
  /** Seconds the server asked us to wait (Retry-After). */
  retryAfter?: number;
  /** For logs and for a report by the reader; never shown as the message. */
  detail?: string;
}

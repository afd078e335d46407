/** Whether the document that is shown is the one that was read. */
import type { Answer } from '../../lib/model/document.ts';

/** What is known of the file that is shown. */
export interface ShownVersion {
  /** Bytes. */
  size: number;
  /** Absent if the file came in parts. */
  sha256?: string;
  /** It is the file that is kept on this machine. */
  isKept?: true;
  etag?: string;
  lastModified?: string;
}

/** Without its hash, a file is the same only if its server says so, by tag or date. */
export function isSameVersion({ size, ...shown }: ShownVersion, { reading, etag, lastModified }: Answer): boolean {
  if (shown.sha256 !== undefined) return shown.sha256 === reading.sha256;
  if (size !== reading.bytes) return false;
  if (etag !== undefined || shown.etag !== undefined) return etag === shown.etag;
  return lastModified !== undefined && lastModified === shown.lastModified;
}

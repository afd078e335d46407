import type { Result } from '../model/result.ts';
import { findDocument, type Connection, type StoredDocument } from '../store/index.ts';
import { isOutdated, reread } from './reread.ts';

/**
 * The stored document of an address, read again first if the rules have become better since; undefined if it was never
 * read. If it cannot be read again, the reading that is stored is better than none.
 *
 * @param version hash of an earlier version; without it, the one that the address serves now
 */
export async function upToDate(
  connection: Connection,
  address: string,
  version?: string,
): Promise<Result<StoredDocument | undefined>> {
  const found = await findDocument(connection, address, version);
  if (!found.ok || found.value === undefined || !isOutdated(found.value)) return found;
  const again = await reread(connection, found.value);
  return again.ok && again.value ? findDocument(connection, address, version) : found;
}

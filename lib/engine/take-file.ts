/** The bytes of a file that the user handed in, where those of other documents are fetched. */
import { hashOfFile, withFileName } from '../model/file-address.ts';
import { err, ok, type Result } from '../model/result.ts';
import { findFile, type Connection, type Inbox } from '../store/index.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { sha256 as hashOf } from './sha256.ts';

/**
 * From the inbox; or as the file is kept since it was read.
 *
 * Errors: `file-not-kept`, `damaged` if its bytes are not those that it is named by, and those of the store.
 */
export async function takeFile(
  address: string,
  inbox: Inbox,
  connection: Connection,
): Promise<Result<FetchedDocument>> {
  const sha256 = hashOfFile(address);
  if (sha256 === undefined) return err({ code: 'file-not-kept' });
  const handed = await inbox.find(sha256);
  if (!handed.ok) return handed;
  const kept = handed.value === undefined ? await findFile(connection, sha256) : ok(handed.value);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return err({ code: 'file-not-kept' });
  const bytes = new Uint8Array(await kept.value.file.arrayBuffer());
  if ((await hashOf(bytes)) !== sha256) return err({ code: 'damaged', detail: 'other bytes than were handed in' });
  const finalAddress = handed.value === undefined ? address : withFileName(address, handed.value.name);
  return ok({ bytes, finalAddress });
}

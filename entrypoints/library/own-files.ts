/** Files of the user's, kept in the inbox until the engine has read them. */
import { sha256 } from '../../lib/engine/sha256.ts';
import { fileAddress, hashOfFile } from '../../lib/model/file-address.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { MAX_BYTES } from '../../lib/pdf/limits.ts';
import { findKnown, openInbox, type Connection } from '../../lib/store/index.ts';
import type { FileKeeper } from '../../lib/ui/library/files/file-intake.ts';

const HEADER = '%PDF-';
/** The header may stand after a few bytes of something else. */
const HEADER_WITHIN = 1024;

export interface LeftFile {
  name: string;
  bytes: number;
  address: string;
}

export interface OwnFiles extends FileKeeper {
  /** Those that were handed in before, and are not read yet: the browser may have been closed over them. */
  left(): Promise<LeftFile[]>;
}

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN)).includes(HEADER);

/** Fails if the user took the file away meanwhile, or the browser may not look at it. */
async function bytesOf(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size === 0) return err({ code: 'empty' });
  if (file.size > MAX_BYTES) return err({ code: 'too-large' });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isPdf(bytes) ? ok(bytes) : err({ code: 'not-a-pdf-file' });
  } catch (error) {
    return err({ code: 'file-not-kept', detail: String(error) });
  }
}

export function ownFilesOf(connection: Connection): OwnFiles {
  const inbox = openInbox();

  const isKnown = async (address: string): Promise<boolean> => {
    const found = await findKnown(connection, [address]);
    return found.ok && found.value[0] !== undefined;
  };

  return {
    async handIn(file) {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      const hash = await sha256(bytes.value);
      const address = fileAddress(hash);
      // Read before: nothing more is asked of its bytes.
      if (await isKnown(address)) return ok(address);
      const blob = new Blob([bytes.value], { type: 'application/pdf' });
      const put = await inbox.put({ sha256: hash, name: file.name, file: blob, handedIn: Date.now() });
      return put.ok ? ok(address) : put;
    },
    withdraw: (address) => inbox.remove(hashOfFile(address) ?? ''),
    async left() {
      const listed = await inbox.list();
      const all = listed.ok ? listed.value : [];
      const left: LeftFile[] = [];
      for (const { sha256: hash, name, bytes } of all) {
        const address = fileAddress(hash);
        if (await isKnown(address)) await inbox.remove(hash);
        else left.push({ name, bytes, address });
      }
      return left;
    },
  };
}

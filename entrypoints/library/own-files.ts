/** Files of the user's, kept in the inbox until the engine has read them. */
import { sha256 } from '../../lib/engine/sha256.ts';
import { fileAddress, hashOfFile } from '../../lib/model/file-address.ts';
import type { AccountedFile } from '../../lib/model/accounted-file.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { MAX_BYTES } from '../../lib/pdf/limits.ts';
import { findKnown, openInbox, type Connection } from '../../lib/store/index.ts';
import type { FileKeeper } from '../../lib/ui/library/files/file-intake.ts';

const HEADER = '%PDF-';
/** The header may stand after a few bytes of something else. */
const HEADER_WITHIN = 1024;

/** What pages that are gone were given, and was not over: the browser may have been closed over it. */
interface LeftFiles {
  files: Omit<AccountedFile, 'place'>[];
  /** Another page answers for them now. */
  forget(): void;
}

export interface OwnFiles extends FileKeeper {
  left(): Promise<LeftFiles>;
}

/** A page holds it as long as it lives, whatever ends it. */
const lockOf = (page: string): string => `delibere-own-files ${page}`;

/** Resolves when the lock is held; it is never given back. */
const holdLock = (name: string): Promise<void> =>
  new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise(() => {});
    });
  });

async function goneAmong(pages: ReadonlySet<string>): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map(({ name }) => name));
  return [...pages].filter((page) => !locks.has(lockOf(page)));
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
  const page = crypto.randomUUID();
  const living = holdLock(lockOf(page));

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
    account: (files) => void living.then(() => inbox.account(files.map((file) => ({ ...file, page })))),
    settle: () => void living.then(() => inbox.settle(page)),
    async left() {
      const accounts = await inbox.accounts();
      const all = accounts.ok ? accounts.value : [];
      const gone = new Set(await goneAmong(new Set(all.map((one) => one.page))));
      const told = new Set(all.flatMap(({ address }) => address ?? []));
      const listed = await inbox.list();
      const files: LeftFiles['files'] = all.filter((one) => gone.has(one.page));
      for (const { sha256: hash, name, bytes } of listed.ok ? listed.value : []) {
        const address = fileAddress(hash);
        if (await isKnown(address)) await inbox.remove(hash);
        else if (!told.has(address)) files.push({ name, bytes, address });
      }
      return { files, forget: () => void living.then(() => Promise.all([...gone].map((one) => inbox.settle(one)))) };
    },
  };
}

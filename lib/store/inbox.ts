/**
 * Files that the user handed in, until they are read: a port takes no bytes, and the page may be closed before its turn comes.
 * They have a database of their own, since they are no part of the collection: nothing of them is backed up or migrated.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../model/result.ts';
import { storageFailure } from './failure.ts';

export const INBOX_NAME = 'delibere-inbox';

export interface HandedFile {
  sha256: string;
  /** What it was called. */
  name: string;
  file: Blob;
  /** Milliseconds since 1970. */
  handedIn: number;
}

interface InboxSchema extends DBSchema {
  files: { key: string; value: HandedFile };
}

export interface Inbox {
  put(file: HandedFile): Promise<Result<void>>;
  /** Undefined if it was not handed in, or is read already. */
  find(sha256: string): Promise<Result<HandedFile | undefined>>;
  remove(sha256: string): Promise<Result<void>>;
  /** Of all files that wait, without their bytes. */
  list(): Promise<Result<(Omit<HandedFile, 'file'> & { bytes: number })[]>>;
  close(): void;
}

/** @param name of the IndexedDB database */
export function openInbox(name: string = INBOX_NAME): Inbox {
  let opening: Promise<IDBPDatabase<InboxSchema>> | undefined;

  const open = (): Promise<IDBPDatabase<InboxSchema>> =>
    (opening ??= openDB<InboxSchema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('files', { keyPath: 'sha256' }),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    }));

  async function use<T>(work: (database: IDBPDatabase<InboxSchema>) => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await work(await open()));
    } catch (error) {
      opening = undefined;
      return err(storageFailure(error));
    }
  }

  return {
    put: (file) => use(async (database) => void (await database.put('files', file))),
    find: (sha256) => use((database) => database.get('files', sha256)),
    remove: (sha256) => use((database) => database.delete('files', sha256)),
    list: () =>
      use(async (database) => {
        const all: (Omit<HandedFile, 'file'> & { bytes: number })[] = [];
        for await (const { value } of database.transaction('files').store) {
          const { file, ...about } = value;
          all.push({ ...about, bytes: file.size });
        }
        return all;
      }),
    close() {
      void opening?.then((database) => database.close()).catch(() => {});
      opening = undefined;
    },
  };
}

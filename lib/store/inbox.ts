/**
 * Files that the user handed in, until they are read: a port takes no bytes, and the page may be closed before its turn comes.
 * Beside them stands what each page was given, until all of it is over. They have a database of their own, since they are no part of the collection: nothing of them is backed up or migrated.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AccountedFile } from '../model/accounted-file.ts';
import { err, ok, type Result } from '../model/result.ts';
import { storageFailure } from './failure.ts';
import { inFull, unheeded } from './in-full.ts';

export const INBOX_NAME = 'delibere-inbox';

export interface HandedFile {
  sha256: string;
  /** What it was called. */
  name: string;
  file: Blob;
  /** Milliseconds since 1970. */
  handedIn: number;
}

/** What a page was given. */
export interface AccountRecord extends AccountedFile {
  /** A name of the page's own. */
  page: string;
}

interface InboxSchema extends DBSchema {
  files: { key: string; value: HandedFile };
  accounts: { key: [page: string, place: number]; value: AccountRecord };
}

const VERSION = 2;

export interface Inbox {
  put(file: HandedFile): Promise<Result<void>>;
  /** Undefined if it was not handed in, or is read already. */
  find(sha256: string): Promise<Result<HandedFile | undefined>>;
  remove(sha256: string): Promise<Result<void>>;
  /** Of all files that wait, without their bytes. */
  list(): Promise<Result<(Omit<HandedFile, 'file'> & { bytes: number })[]>>;
  /** Writes down what pages were given, or what became of it since. */
  account(files: readonly AccountRecord[]): Promise<Result<void>>;
  /** By page, in the order given. */
  accounts(): Promise<Result<AccountRecord[]>>;
  /** Forgets what a page was given. */
  settle(page: string): Promise<Result<void>>;
  /** Forgets every file, and what every page was given. */
  empty(): Promise<Result<void>>;
  close(): void;
}

const ofPage = (page: string): IDBKeyRange => IDBKeyRange.bound([page], [page, []]);

/** @param name of the IndexedDB database */
export function openInbox(name: string = INBOX_NAME): Inbox {
  let opening: Promise<IDBPDatabase<InboxSchema>> | undefined;

  const open = (): Promise<IDBPDatabase<InboxSchema>> =>
    (opening ??= openDB<InboxSchema>(name, VERSION, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) database.createObjectStore('files', { keyPath: 'sha256' });
        database.createObjectStore('accounts', { keyPath: ['page', 'place'] });
      },
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
    account: (files) =>
      use(async (database) => {
        const transaction = database.transaction('accounts', 'readwrite');
        await inFull(transaction, async () => {
          for (const file of files) unheeded(transaction.store.put(file));
        });
      }),
    accounts: () => use((database) => database.getAll('accounts')),
    settle: (page) => use((database) => database.delete('accounts', ofPage(page))),
    empty: () =>
      use(async (database) => {
        const transaction = database.transaction(['files', 'accounts'], 'readwrite');
        await inFull(transaction, async () => {
          for (const store of ['files', 'accounts'] as const) unheeded(transaction.objectStore(store).clear());
        });
      }),
    close() {
      void opening?.then((database) => database.close()).catch(() => {});
      opening = undefined;
    },
  };
}

/** The one connection to the stores: opened when first needed, given up when asked, opened again when lost. */
import { openDB, type IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../model/result.ts';
import { shareBlocked } from './blocked-word.ts';
import { storageFailure } from './failure.ts';
import { migrate, MIGRATIONS, type Migration } from './migrations.ts';
import type { StoreSchema } from './schema.ts';

export type Database = IDBPDatabase<StoreSchema>;

export interface Connection {
  /** Runs work on the open stores. Whatever IndexedDB throws in it comes back as a failure. */
  use<T>(work: (database: Database) => Promise<T>): Promise<Result<T>>;
  close(): void;
}

interface Opening {
  database: Promise<Database>;
  /** Settles if an older connection, which does not close, keeps the schema from changing. */
  blocked: Promise<'blocked'>;
}

/** Milliseconds that a connection which is about to close has for it, before anybody hears that it is in the way. */
const BLOCKED_AFTER = 500;

function open(name: string, migrations: readonly Migration[], onLost: () => void): Opening {
  const { promise: blocked, resolve: block } = Promise.withResolvers<'blocked'>();
  const upgrades: Promise<void>[] = [];
  const word = shareBlocked(name, () => block('blocked'));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const opened = openDB(name, migrations.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      // Whoever was in the way has gone; the upgrade itself may take its time.
      clearTimeout(waiting);
      word.free();
      // Said by `opened` too.
      transaction.done.catch(() => {});
      const upgrade = migrate(database, oldVersion, transaction, migrations);
      // A step that fails must take the whole upgrade back: half a schema would be of no version.
      upgrade.catch(() => transaction.abort());
      upgrades.push(upgrade);
    },
    blocked() {
      waiting = setTimeout(() => {
        block('blocked');
        word.blocked();
      }, BLOCKED_AFTER);
    },
    blocking(_currentVersion, _blockedVersion, event) {
      // A newer extension, or an erasure, waits for us. Transactions under way are still completed.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  void opened.then(word.close, word.close);
  const database = opened.then(
    (value) => value as unknown as Database,
    async (error: unknown) => {
      // What a step threw says more than the abort that followed.
      await Promise.all(upgrades);
      throw error;
    },
  );
  return { database, blocked };
}

/** The connection was closed under us, between being handed out and being used. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * @param name of the IndexedDB database
 * @param migrations of which the number is the version
 */
export function connect(name: string, migrations: readonly Migration[] = MIGRATIONS): Connection {
  let opening: Opening | undefined;

  const database = async (): Promise<Database | 'blocked'> => {
    const mine = (opening ??= open(name, migrations, () => {
      opening = undefined;
    }));
    try {
      return await Promise.race([mine.database, mine.blocked]);
    } catch (error) {
      if (opening === mine) opening = undefined;
      throw error;
    }
  };

  const attempt = async <T>(work: (database: Database) => Promise<T>): Promise<Result<T>> => {
    const opened = await database();
    if (opened === 'blocked') return err({ code: 'storage-blocked', detail: 'an older connection is still open' });
    return ok(await work(opened));
  };

  return {
    async use(work) {
      try {
        return await attempt(work).catch((error: unknown) => {
          if (!isClosed(error)) throw error;
          opening = undefined;
          return attempt(work);
        });
      } catch (error) {
        return err(storageFailure(error));
      }
    },
    close() {
      void opening?.database.then((value) => value.close()).catch(() => {});
      opening = undefined;
    },
  };
}

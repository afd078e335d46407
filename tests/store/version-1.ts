/** Stores as version 1 left them: written by hand, since today's code writes today's stores. */
import { openDB, type IDBPDatabase } from 'idb';
import { packPages } from '../../lib/store/lines-codec.ts';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { actToStore, documentRecord, hash, page, visit } from './samples.ts';

/** Opens the stores of version 1, and makes them where there are none. Does not close when a newer version waits. */
export const openVersion1 = (name: string): Promise<IDBPDatabase> =>
  openDB(name, 1, { upgrade: (database, _old, _new, transaction) => void MIGRATIONS[0]?.(database, transaction) });

export const addressOf = (n: number): string => `https://www.example.fr/file/${n}/download?token=a`;

/** Fills the stores of version 1 with so many documents of one act each, and closes them. */
export async function fillVersion1(name: string, documents: number): Promise<void> {
  const database = await openVersion1(name);
  const gzip = await packPages([page(1, ['Le Bureau, après en avoir délibéré,'])]);
  const transaction = database.transaction(['documents', 'addresses', 'acts', 'kin', 'lines'], 'readwrite');
  for (let n = 0; n < documents; n += 1) {
    const sha256 = hash('0').replace(/0{8}$/, String(n).padStart(8, '0'));
    const { act, learnt } = actToStore(`2020.${n}`, '2020-02-14');
    const { finalAddress, retrieved, etag } = visit(addressOf(n));
    const versions = [{ sha256, finalAddress, retrieved, checked: retrieved, etag }];
    void transaction.objectStore('documents').put(documentRecord(sha256));
    void transaction.objectStore('addresses').put({ address: addressOf(n), versions, hashes: [sha256] });
    void transaction.objectStore('acts').put({ id: `${sha256}#0`, sha256, act, learnt });
    void transaction.objectStore('kin').put({ id: `${sha256}#0`, sha256, keys: [['beneficiary:x', '2020-02-14']] });
    void transaction.objectStore('lines').put({ sha256, gzip });
  }
  await transaction.done;
  database.close();
}

/** Everything in every store, by store. */
export async function everythingIn(database: IDBPDatabase): Promise<Record<string, unknown[]>> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const rows = await Promise.all(stores.map((store) => transaction.objectStore(store).getAll()));
  return Object.fromEntries(stores.map((store, index) => [store, rows[index] ?? []]));
}

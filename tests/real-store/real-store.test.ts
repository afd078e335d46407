/** The store on a browser's own IndexedDB, where it may not behave as the one in memory does. */
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  connect,
  findDocument,
  hasOpenJobs,
  openJobs,
  queueJob,
  writeDocument,
  type Connection,
} from '../../lib/store/index.ts';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { ADDRESS, actToStore, hash, toStore } from '../store/samples.ts';
import { addressOf, everythingIn, fillVersion1, openVersion1 } from '../store/version-1.ts';

const NAME = 'real-store';
const DOCUMENTS = 300;

beforeEach(() => deleteDB(NAME));

async function contents(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = await openDB(NAME);
  const { version } = database;
  const rows = await everythingIn(database);
  database.close();
  return { version, rows };
}

/** Another tab: a window of its own, which can end at any moment. */
function openTab(): { indexedDB: IDBFactory; end: () => void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as (Window & { indexedDB: IDBFactory }) | null;
  if (view === null) throw new Error('The tab has no window');
  return { indexedDB: view.indexedDB, end: () => frame.remove() };
}

async function migrated(connection: Connection): Promise<void> {
  const found = await findDocument(connection, addressOf(DOCUMENTS - 1));
  expect(found.ok && found.value?.acts.length).toBe(1);
}

describe('from version 1', () => {
  test('nothing is lost or changed', async () => {
    await fillVersion1(NAME, DOCUMENTS);
    const before = await contents();
    const connection = connect(NAME);
    await migrated(connection);
    connection.close();
    const after = await contents();
    expect([before.version, after.version]).toEqual([1, MIGRATIONS.length]);
    expect(after.rows).toMatchObject(before.rows);
    expect(after.rows['jobs']).toEqual([]);
    expect(after.rows['rows']).toHaveLength(DOCUMENTS);
  });

  test('every connection hears that an old one is in the way, and all are opened when it ends', async () => {
    await fillVersion1(NAME, DOCUMENTS);
    const stubborn = await openVersion1(NAME);
    const connections = [connect(NAME), connect(NAME)];
    const found = await Promise.all(connections.map((one) => findDocument(one, ADDRESS)));
    expect(found.map((one) => !one.ok && one.error.code)).toEqual(['storage-blocked', 'storage-blocked']);
    // One that comes later has missed what the others heard.
    const later = connect(NAME);
    const said = await findDocument(later, ADDRESS);
    expect(!said.ok && said.error.code).toBe('storage-blocked');
    stubborn.close();
    for (const connection of [...connections, later]) {
      await expect.poll(async () => (await findDocument(connection, ADDRESS)).ok, { timeout: 10_000 }).toBe(true);
      connection.close();
    }
  });

  test('a tab that ends in the middle of the upgrade leaves version 1 whole, and the next one upgrades', async () => {
    await fillVersion1(NAME, DOCUMENTS);
    const before = await contents();
    const tab = openTab();
    const opening = tab.indexedDB.open(NAME, 2);
    await new Promise<void>((resolve) => {
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('jobs', { keyPath: 'address' });
        const documents = opening.transaction?.objectStore('documents');
        documents?.clear();
        // The upgrade would never end by itself.
        const again = (): void => documents?.count().addEventListener('success', again);
        again();
        resolve();
      });
    });
    tab.end();
    expect(await contents()).toEqual(before);
    const connection = connect(NAME);
    await migrated(connection);
    connection.close();
  });

  test('two tabs at once both come to the new version', async () => {
    await fillVersion1(NAME, DOCUMENTS);
    const tabs = [connect(NAME), connect(NAME), connect(NAME)];
    await Promise.all(tabs.map(migrated));
    tabs.forEach((tab) => tab.close());
  });

  test('an old tab that does not make way blocks it until it ends', async () => {
    await fillVersion1(NAME, DOCUMENTS);
    const old = await openVersion1(NAME);
    const connection = connect(NAME);
    expect(await hasOpenJobs(connection)).toMatchObject({ ok: false, error: { code: 'storage-blocked' } });
    old.close();
    await expect.poll(async () => (await hasOpenJobs(connection)).ok, { timeout: 15_000 }).toBe(true);
    await migrated(connection);
    connection.close();
  });
});

test('a write that fails, whichever it is, leaves nothing of the document and its job as it was', async () => {
  const connection = connect(NAME);
  await queueJob(connection, { address: ADDRESS, again: false }, 1);
  connection.close();
  const before = await contents();
  const put = IDBObjectStore.prototype.put;
  let failed = 0;
  for (let n = 0; ; n += 1) {
    let left = n;
    IDBObjectStore.prototype.put = function counted(this: IDBObjectStore, ...given) {
      left -= 1;
      if (left === -1) throw new DOMException('full, says the test', 'QuotaExceededError');
      return put.apply(this, given);
    };
    const again = connect(NAME);
    const written = await writeDocument(again, toStore(hash('a'), [actToStore('1'), actToStore('2')]));
    IDBObjectStore.prototype.put = put;
    again.close();
    if (written.ok) break;
    failed += 1;
    expect(written.error.code).toBe('storage-full');
    expect(await contents()).toEqual(before);
  }
  // The document, its text, two acts with their ties and rows, and its address.
  expect(failed).toBe(9);
  const last = connect(NAME);
  expect(await openJobs(last)).toEqual({ ok: true, value: [] });
  last.close();
});

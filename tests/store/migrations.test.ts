import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, test } from 'vitest';
import {
  changeAnnotations,
  connect,
  findDocument,
  findPages,
  hasOpenJobs,
  queueJob,
  writeDocument,
} from '../../lib/store/index.ts';
import { MIGRATIONS, type Migration } from '../../lib/store/migrations.ts';
import { nothingWritten } from '../../lib/store/annotations.ts';
import { contentsOf, filled } from './filled-collection.ts';
import { code, freshDatabases, value } from './memory.ts';
import { ADDRESS, hash, toStore } from './samples.ts';
import { addressOf, everythingIn, fillVersion1, openVersion1 } from './version-1.ts';

freshDatabases();

const next: Migration = (database) => void database.createObjectStore('notes');
const broken: Migration = () => {
  throw new Error('broken step');
};

async function contents(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = await openDB('test');
  const { version } = database;
  const rows = await everythingIn(database);
  database.close();
  return { version, rows };
}

test('a new store has the stores and indexes that the schema names', async () => {
  const connection = connect('test');
  const shape = await connection.use((database) => {
    const transaction = database.transaction([...database.objectStoreNames]);
    const stores = [...database.objectStoreNames].map((name) => [name, [...transaction.objectStore(name).indexNames]]);
    return Promise.resolve(Object.fromEntries(stores) as Record<string, string[]>);
  });
  expect(value(shape)).toEqual({
    acts: [],
    addresses: ['by-hash'],
    annotations: [],
    blocks: [],
    batches: [],
    documents: [],
    files: [],
    indexed: ['by-first'],
    jobs: ['by-place', 'by-state'],
    kin: ['by-key'],
    lines: [],
    listed: [],
    merges: [],
    rows: ['by-session'],
    segments: [],
    sittings: ['by-document'],
    staged: [],
  });
  connection.close();
});

describe('from version 1', () => {
  const DOCUMENTS = 30;

  test('nothing is lost or changed, and there is a queue', async () => {
    await fillVersion1('test', DOCUMENTS);
    const before = await contents();
    const connection = connect('test');
    value(await queueJob(connection, { address: addressOf(99), again: false }, 1));
    connection.close();
    const after = await contents();
    expect(before.version).toBe(1);
    expect(before.rows['documents']).toHaveLength(DOCUMENTS);
    expect(after.version).toBe(MIGRATIONS.length);
    const { jobs, annotations, files, rows, batches, listed, sittings, merges, staged, ...others } = after.rows;
    const { indexed, segments, blocks, ...kept } = others;
    expect([indexed, segments, blocks]).toEqual([[], [], []]);
    expect(kept).toEqual(before.rows);
    expect(rows).toHaveLength(DOCUMENTS);
    expect(jobs).toHaveLength(1);
    expect([annotations, files, batches, listed, merges, staged]).toEqual([[], [], [], [], [], []]);
    // The acts of version 1 name nobody.
    expect(sittings).toEqual([]);
  });

  test('what was stored is read and written as before', async () => {
    await fillVersion1('test', 1);
    const connection = connect('test');
    const found = value(await findDocument(connection, addressOf(0)));
    expect(found?.acts.map((record) => record.act.number?.value)).toEqual(['2020.0']);
    const pages = value(await findPages(connection, found?.document.sha256 ?? ''));
    expect(pages?.[0]?.lines[0]?.text).toContain('délibéré');
    value(await writeDocument(connection, toStore(hash('a'), [])));
    expect(value(await findDocument(connection, ADDRESS))?.document.sha256).toBe(hash('a'));
    connection.close();
  });

  test('a step that is broken off changes nothing, says so, and the next start migrates', async () => {
    await fillVersion1('test', DOCUMENTS);
    const before = await contents();
    const failing = connect('test', [...MIGRATIONS, next, broken]);
    expect(await findDocument(failing, addressOf(0))).toMatchObject({
      ok: false,
      error: { code: 'storage-failed', detail: 'Error: broken step' },
    });
    failing.close();
    expect(await contents()).toEqual(before);
    const again = connect('test');
    expect(value(await findDocument(again, addressOf(DOCUMENTS - 1)))?.acts).toHaveLength(1);
    again.close();
  });

  test('two tabs that start at once both come to the new version, which is made once', async () => {
    await fillVersion1('test', DOCUMENTS);
    const tabs = [connect('test'), connect('test')];
    const found = await Promise.all(tabs.map((tab) => findDocument(tab, addressOf(3))));
    expect(found.map((one) => value(one)?.acts.length)).toEqual([1, 1]);
    tabs.forEach((tab) => tab.close());
  });

  test('an old tab that does not close blocks it, in words; when it closes, all goes on', async () => {
    await fillVersion1('test', 1);
    const old = await openVersion1('test');
    const connection = connect('test');
    expect(code(await findDocument(connection, addressOf(0)))).toBe('storage-blocked');
    old.close();
    await expect.poll(async () => (await findDocument(connection, addressOf(0))).ok, { timeout: 15_000 }).toBe(true);
    connection.close();
  });
});

/** Until the engine audits a corrected act anew, its row has the checks of its reading. */
const withoutChecks = (rows: readonly unknown[] = []) =>
  rows.map((row) => ({ ...(row as { failedChecks: string[] }), failedChecks: [] }));

/** Every version that was ever in use, but today's. */
const EARLIER = MIGRATIONS.slice(1).map((_, step) => step + 1);

describe.each(EARLIER)('from version %i, with something in every store that it had', (version) => {
  /** The same collection as today's code writes it, and as that version had it. */
  async function fill(): Promise<{ today: Record<string, unknown[]>; before: Record<string, unknown[]> }> {
    const written = await filled('today');
    // Before there were corrections, nothing was corrected.
    if (version < 3) value(await changeAnnotations(written, hash('a'), () => nothingWritten(hash('a'))));
    const everything = value(await written.use((database) => everythingIn(database as never)));
    written.close();
    const old = connect('test', MIGRATIONS.slice(0, version));
    value(
      await old.use(async (typed) => {
        const database = typed as unknown as IDBPDatabase;
        for (const store of database.objectStoreNames) {
          for (const record of everything[store] ?? []) await database.put(store, record);
        }
      }),
    );
    old.close();
    return { today: await contentsOf('today'), before: await contentsOf('test') };
  }

  test('nothing of it is lost or changed, and what is derived since is as it is written today', async () => {
    const { today, before } = await fill();
    const [one, other] = [connect('test'), connect('test')];
    // Two tabs at once.
    await Promise.all([one, other].map(async (tab) => value(await hasOpenJobs(tab))));
    one.close();
    other.close();
    const after = await contentsOf('test');
    expect(after).toMatchObject(before);
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(today).toSorted());
    expect(withoutChecks(after['rows'])).toEqual(withoutChecks(today['rows']));
    expect(after['sittings']).toEqual(today['sittings']);
  });

  test('an upgrade that is broken off at its last step leaves it as it was, and the next one upgrades', async () => {
    const { before } = await fill();
    const failing = connect('test', [...MIGRATIONS, broken]);
    expect(code(await hasOpenJobs(failing))).toBe('storage-failed');
    failing.close();
    expect(await contentsOf('test')).toEqual(before);
    const again = connect('test');
    value(await hasOpenJobs(again));
    again.close();
    expect(await contentsOf('test')).toMatchObject(before);
  });
});

test('steps are taken one after the other, in order', async () => {
  await fillVersion1('test', 2);
  const steps: number[] = [];
  const noting: Migration = async (_database, transaction) => {
    steps.push(1);
    const documents = transaction.objectStore('documents');
    for (let cursor = await documents.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      await cursor.update({ ...(cursor.value as object), note: 'of the step' });
    }
  };
  const migrated = connect('test', [
    ...MIGRATIONS,
    noting,
    (database, transaction) => {
      steps.push(2);
      return next(database, transaction);
    },
  ]);
  expect(value(await findDocument(migrated, addressOf(1)))?.document).toMatchObject({ note: 'of the step' });
  expect(steps).toEqual([1, 2]);
  migrated.close();
});

test('an older extension does not open the stores of a newer one, and is told to wait for its update', async () => {
  const newer = connect('test', [...MIGRATIONS, next]);
  value(await findDocument(newer, ADDRESS));
  const older = connect('test');
  expect(code(await findDocument(older, ADDRESS))).toBe('storage-blocked');
  newer.close();
});

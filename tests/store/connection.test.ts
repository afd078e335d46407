import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { connect, findDocument, writeDocument } from '../../lib/store/index.ts';
import { MIGRATIONS, type Migration } from '../../lib/store/migrations.ts';
import { code, freshDatabases, value } from './memory.ts';
import { ADDRESS, hash, toStore } from './samples.ts';

freshDatabases();

const next: Migration = (database) => void database.createObjectStore('next');

const slow: Migration = async (_database, transaction) => {
  for (const end = performance.now() + 800; performance.now() < end;) await transaction.objectStore('jobs').count();
};

test('a connection makes way for a newer version, and says that it is too old', async () => {
  const old = connect('test');
  value(await writeDocument(old, toStore(hash('a'), [])));
  const newer = connect('test', [...MIGRATIONS, next]);
  expect(value(await findDocument(newer, ADDRESS))?.document.sha256).toBe(hash('a'));
  expect(code(await findDocument(old, ADDRESS))).toBe('storage-blocked');
  newer.close();
});

test('an old connection that does not make way blocks the newer one until it closes', async () => {
  const stubborn = await openDB('test', 1, {
    upgrade: (database) => void MIGRATIONS[0]?.(database as never, {} as never),
  });
  const newer = connect('test', [...MIGRATIONS, next]);
  expect(code(await findDocument(newer, ADDRESS))).toBe('storage-blocked');
  expect(code(await findDocument(newer, ADDRESS))).toBe('storage-blocked');
  stubborn.close();
  await expect.poll(async () => (await findDocument(newer, ADDRESS)).ok, { timeout: 15_000 }).toBe(true);
  newer.close();
});

test('an upgrade that takes its time is not said to be blocked by a connection that has closed', async () => {
  const old = await openDB('test', 1, {
    upgrade: (database) => void MIGRATIONS[0]?.(database as never, {} as never),
    // Later than at once, so that the newer one hears that it is in the way.
    blocking: () => void setTimeout(() => old.close(), 50),
  });
  const newer = connect('test', [...MIGRATIONS, slow]);
  expect(value(await findDocument(newer, ADDRESS))).toBeUndefined();
  newer.close();
});

test('a connection that was closed under us is opened again', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [])));
  value(await connection.use((database) => Promise.resolve(database.close())));
  expect(value(await findDocument(connection, ADDRESS))?.document.sha256).toBe(hash('a'));
  connection.close();
});

test('a connection that the browser ended is opened again', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [])));
  await connection.use((database) => {
    database.close();
    database.dispatchEvent(new Event('close'));
    return Promise.resolve();
  });
  expect(value(await findDocument(connection, ADDRESS))?.document.sha256).toBe(hash('a'));
  connection.close();
});

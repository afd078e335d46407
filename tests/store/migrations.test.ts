import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { connect, findDocument, findPages, writeDocument } from '../../lib/store/index.ts';
import { MIGRATIONS, type Migration } from '../../lib/store/migrations.ts';
import { code, freshDatabases, value } from './memory.ts';
import { ADDRESS, actToStore, hash, toStore } from './samples.ts';

freshDatabases();

describe('version 1', () => {
  test('has the stores and indexes that the schema names', async () => {
    const connection = connect('test', MIGRATIONS.slice(0, 1));
    const shape = await connection.use((database) => {
      const transaction = database.transaction([...database.objectStoreNames]);
      const stores = [...database.objectStoreNames].map((name) => [
        name,
        [...transaction.objectStore(name).indexNames],
      ]);
      return Promise.resolve(Object.fromEntries(stores) as Record<string, string[]>);
    });
    expect(value(shape)).toEqual({
      acts: [],
      addresses: ['by-hash'],
      documents: [],
      kin: ['by-key'],
      lines: [],
    });
    connection.close();
  });
});

describe('a later version', () => {
  const steps: number[] = [];
  const second: Migration = async (_database, transaction) => {
    steps.push(2);
    const documents = transaction.objectStore('documents');
    for (let cursor = await documents.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      await cursor.update({ ...(cursor.value as object), note: 'from version 1' });
    }
  };
  const third: Migration = (database) => {
    steps.push(3);
    database.createObjectStore('notes');
  };

  test('is reached step by step from version 1, and what was stored is still there', async () => {
    const old = connect('test', MIGRATIONS.slice(0, 1));
    value(await writeDocument(old, toStore(hash('a'), [actToStore('2020.00012', '2020-02-14')])));
    old.close();

    const migrated = connect('test', [...MIGRATIONS.slice(0, 1), second, third]);
    const found = value(await findDocument(migrated, ADDRESS));
    expect(steps).toEqual([2, 3]);
    expect(found?.document).toMatchObject({ sha256: hash('a'), note: 'from version 1' });
    expect(found?.acts.map((record) => record.act.number?.value)).toEqual(['2020.00012']);
    expect(value(await findPages(migrated, hash('a')))?.[0]?.lines[0]?.text).toContain('délibéré');
    migrated.close();
    const raw = await openDB('test');
    expect(raw.version).toBe(3);
    raw.close();
  });

  test('that fails midway changes nothing, and says so', async () => {
    const old = connect('test');
    value(await writeDocument(old, toStore(hash('a'), [])));
    old.close();
    const failing = connect('test', [
      ...MIGRATIONS,
      third,
      () => {
        throw new Error('broken step');
      },
    ]);
    const result = await findDocument(failing, ADDRESS);
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-failed', detail: 'Error: broken step' } });
    failing.close();
    const again = connect('test');
    expect(value(await findDocument(again, ADDRESS))?.document.sha256).toBe(hash('a'));
    again.close();
  });

  test('is not opened by an older extension, which is told to wait for its update', async () => {
    const newer = connect('test', [...MIGRATIONS, third]);
    value(await findDocument(newer, ADDRESS));
    const older = connect('test');
    expect(code(await findDocument(older, ADDRESS))).toBe('storage-blocked');
    newer.close();
  });
});

import { expect, test } from 'vitest';
import type { Note } from '../../lib/model/correction.ts';
import {
  changeAnnotations,
  connect,
  eraseAll,
  findDocument,
  findKnown,
  putBack,
  writeDocument,
} from '../../lib/store/index.ts';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { code, freshDatabases, value } from './memory.ts';
import { actToStore, ADDRESS, hash, toStore } from './samples.ts';

freshDatabases();

const note = (id: string): Note => ({
  id,
  act: { page: 1, index: 0 },
  text: `note ${id}`,
  made: '2026-01-02T03:04:05.000Z',
});

const add = (connection: ReturnType<typeof connect>, id: string) =>
  changeAnnotations(connection, hash('a'), (record) => ({ ...record, notes: [...record.notes, note(id)] }));

const notesIn = async (connection: ReturnType<typeof connect>): Promise<string[]> =>
  value(await findDocument(connection, ADDRESS))?.annotations.notes.map(({ id }) => id) ?? [];

test('what was written survives the document being read again', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
  value(await add(connection, 'one'));
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('2'), actToStore('3')])));
  expect(await notesIn(connection)).toEqual(['one']);
  const [known] = value(await findKnown(connection, [ADDRESS]));
  expect(known?.corrected?.acts).toHaveLength(2);
  connection.close();
});

test('two tabs that write at once lose nothing of each other', async () => {
  const [one, other] = [connect('test'), connect('test')];
  value(await writeDocument(one, toStore(hash('a'), [])));
  await Promise.all(['a', 'b', 'c', 'd'].map((id, n) => add(n % 2 === 0 ? one : other, id)));
  expect((await notesIn(one)).sort()).toEqual(['a', 'b', 'c', 'd']);
  one.close();
  other.close();
});

test('a change that is broken off leaves what was there', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [])));
  value(await add(connection, 'one'));
  const broken = await changeAnnotations(connection, hash('a'), () => {
    throw new Error('broken off');
  });
  expect(code(broken)).toBe('storage-failed');
  expect(await notesIn(connection)).toEqual(['one']);
  connection.close();
});

test('where nothing is left, nothing is kept; erasing takes it along, and gives it back', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [])));
  value(await add(connection, 'one'));
  const erased = value(await eraseAll(connection));
  const count = async (): Promise<number> => value(await connection.use((database) => database.count('annotations')));
  expect(await count()).toBe(0);
  value(await putBack(connection, erased));
  expect(await notesIn(connection)).toEqual(['one']);
  value(await changeAnnotations(connection, hash('a'), (record) => ({ ...record, notes: [] })));
  expect(await count()).toBe(0);
  connection.close();
});

test('the stores of version 2 are led to it, with all that they hold', async () => {
  const before = connect('test', MIGRATIONS.slice(0, 2));
  value(await before.use((database) => database.put('documents', toStore(hash('a'), []).document)));
  before.close();
  const connection = connect('test');
  expect(value(await connection.use((database) => database.count('documents')))).toBe(1);
  value(await add(connection, 'one'));
  connection.close();
});

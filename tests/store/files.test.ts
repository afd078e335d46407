import { expect, test, vi } from 'vitest';
import {
  connect,
  countFiles,
  eraseAll,
  eraseFiles,
  findDocument,
  findFile,
  findFileAt,
  keepFile,
  putBack,
  writeDocument,
} from '../../lib/store/index.ts';
import { code, freshDatabases, value } from './memory.ts';
import { actToStore, ADDRESS, hash, toStore } from './samples.ts';

freshDatabases();

const file = new Blob(['%PDF-1.7 the file itself'], { type: 'application/pdf' });

async function stored() {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('2020.1')])));
  return connection;
}

test('a file is found by its hash and by its address, byte for byte', async () => {
  const connection = await stored();
  expect(value(await findFileAt(connection, ADDRESS))).toBeUndefined();
  value(await keepFile(connection, { sha256: hash('a'), file }));
  const kept = value(await findFile(connection, hash('a')));
  expect(await kept?.file.text()).toBe(await file.text());
  expect(value(await findFileAt(connection, ADDRESS))?.sha256).toBe(hash('a'));
  expect(value(await findFileAt(connection, 'https://www.example.fr/other'))).toBeUndefined();
});

test('of an address that serves other bytes now, the file of the version before stays its own', async () => {
  const connection = await stored();
  value(await keepFile(connection, { sha256: hash('a'), file }));
  value(await writeDocument(connection, toStore(hash('b'), [])));
  expect(value(await findFileAt(connection, ADDRESS))).toBeUndefined();
  expect(value(await findFile(connection, hash('a')))?.sha256).toBe(hash('a'));
});

test('the file of a document that was erased meanwhile is not kept', async () => {
  const connection = connect('test');
  value(await keepFile(connection, { sha256: hash('a'), file }));
  expect(value(await findFile(connection, hash('a')))).toBeUndefined();
});

test('what keeping costs: what is kept, and what a document has on the average', async () => {
  const connection = await stored();
  expect(value(await countFiles(connect('empty')))).toEqual({ files: 0, bytes: 0, documents: 0 });
  value(await keepFile(connection, { sha256: hash('a'), file }));
  expect(value(await countFiles(connection))).toEqual({
    files: 1,
    bytes: file.size,
    documents: 1,
    bytesPerDocument: 1234,
  });
});

test('files are erased by themselves, or with all else, and then come back with it', async () => {
  const connection = await stored();
  value(await keepFile(connection, { sha256: hash('a'), file }));
  const erased = value(await eraseAll(connection));
  expect(value(await findFile(connection, hash('a')))).toBeUndefined();
  value(await putBack(connection, erased));
  expect(value(await findFile(connection, hash('a')))?.file.size).toBe(file.size);
  const files = value(await eraseFiles(connection));
  expect(value(await findFile(connection, hash('a')))).toBeUndefined();
  expect(value(await findDocument(connection, ADDRESS))?.acts).toHaveLength(1);
  value(await putBack(connection, files));
  expect(value(await findFile(connection, hash('a')))?.file.size).toBe(file.size);
});

test('a full disk keeps the file out, and touches nothing else', async () => {
  const connection = await stored();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(code(await keepFile(connection, { sha256: hash('a'), file }))).toBe('storage-full');
  put.mockRestore();
  expect(value(await findFile(connection, hash('a')))).toBeUndefined();
  expect(value(await findDocument(connection, ADDRESS))?.acts).toHaveLength(1);
});

import { expect, test, vi } from 'vitest';
import { eraseDocuments, findDocument, putDocumentsBack, queueJob, writeDocument } from '../../lib/store/index.ts';
import { audit, contentsOf, filled } from './filled-collection.ts';
import { code, freshDatabases, value } from './memory.ts';
import { actToStore, hash, toStore } from './samples.ts';

freshDatabases();

const ADDRESS = 'https://www.example.fr/file/1/download?token=a';

test('chosen documents go with all that is kept of them, and come back as they were', async () => {
  const connection = await filled('test');
  const before = await contentsOf('test');
  const erased = value(await eraseDocuments(connection, [hash('a'), hash('c')]));
  const between = await contentsOf('test');
  for (const store of ['acts', 'kin', 'rows', 'annotations', 'files']) expect(between[store], store).toEqual([]);
  expect(between['documents']).toMatchObject([{ sha256: hash('b') }]);
  expect(between['lines']).toMatchObject([{ sha256: hash('b') }]);
  // The address that serves the other document now goes on doing so.
  expect(between['addresses']).toMatchObject([{ address: ADDRESS, hashes: [hash('b')] }]);
  value(await putDocumentsBack(connection, erased, audit));
  expect(await contentsOf('test')).toEqual(before);
});

test('of an address, the version that it served last is the last again', async () => {
  const connection = await filled('test');
  const before = await contentsOf('test');
  const erased = value(await eraseDocuments(connection, [hash('b')]));
  expect((await contentsOf('test'))['addresses']).toMatchObject([{ hashes: [hash('a')] }, { hashes: [hash('c')] }]);
  value(await putDocumentsBack(connection, erased, audit));
  expect(await contentsOf('test')).toEqual(before);
});

test('what waits to be read at their addresses is given up', async () => {
  const connection = await filled('test');
  value(await queueJob(connection, { address: ADDRESS, again: true }, 1));
  value(await eraseDocuments(connection, [hash('a'), hash('b')]));
  expect((await contentsOf('test'))['jobs']).toMatchObject([{ address: 'https://www.example.fr/waiting' }]);
});

test('one that was read anew meanwhile stays as it is now', async () => {
  const connection = await filled('test');
  const erased = value(await eraseDocuments(connection, [hash('c')]));
  const address = 'https://www.example.fr/file/2/download?token=b';
  value(await writeDocument(connection, toStore(hash('c'), [actToStore('relu'), actToStore('ajouté')], address)));
  value(await putDocumentsBack(connection, erased, audit));
  const found = value(await findDocument(connection, address));
  expect(found?.acts.map(({ act }) => act.number?.value)).toEqual(['relu', 'ajouté']);
  expect((await contentsOf('test'))['rows']).toHaveLength(4);
});

test('an address that served other bytes meanwhile knows both versions', async () => {
  const connection = await filled('test');
  const erased = value(await eraseDocuments(connection, [hash('a'), hash('b')]));
  value(await writeDocument(connection, toStore(hash('d'), [actToStore('nouveau')], ADDRESS)));
  value(await putDocumentsBack(connection, erased, audit));
  const found = value(await findDocument(connection, ADDRESS));
  expect(found?.acts.map(({ act }) => act.number?.value)).toEqual(['nouveau']);
  const address = (await contentsOf('test'))['addresses']?.find(
    (one) => (one as { address: string }).address === ADDRESS,
  );
  expect(address).toMatchObject({ hashes: [hash('d'), hash('b'), hash('a')] });
});

test('an erasure that fails half-way erases nothing', async () => {
  const connection = await filled('test');
  const before = await contentsOf('test');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(code(await eraseDocuments(connection, [hash('c'), hash('a')]))).toBe('storage-full');
  put.mockRestore();
  expect(await contentsOf('test')).toEqual(before);
});

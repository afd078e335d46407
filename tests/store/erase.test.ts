import { expect, test, vi } from 'vitest';
import { connect, countKept, eraseAll, findDocument, putBack, writeDocument } from '../../lib/store/index.ts';
import { code, freshDatabases, value } from './memory.ts';
import { ADDRESS, actToStore, hash, toStore } from './samples.ts';

freshDatabases();

const OTHER = 'https://www.example.fr/file/2/download?token=b';

async function filled() {
  const connection = connect('test');
  const acts = [actToStore('2020.1', '2020-02-14', ['beneficiary:x']), actToStore('2020.2')];
  value(await writeDocument(connection, toStore(hash('a'), acts)));
  return connection;
}

test('everything is counted, erased, and put back as it was', async () => {
  const connection = await filled();
  const before = value(await findDocument(connection, ADDRESS));
  expect(value(await countKept(connection))).toEqual({ documents: 1, acts: 2 });

  const erased = value(await eraseAll(connection));
  expect(value(await countKept(connection))).toEqual({ documents: 0, acts: 0 });
  expect(value(await findDocument(connection, ADDRESS))).toBeUndefined();

  value(await putBack(connection, erased));
  expect(value(await findDocument(connection, ADDRESS))).toEqual(before);
  expect(before?.acts).toHaveLength(2);
});

test('what was read since stays', async () => {
  const connection = await filled();
  const erased = value(await eraseAll(connection));
  value(await writeDocument(connection, toStore(hash('b'), [actToStore('2021.1')], OTHER)));
  value(await putBack(connection, erased));
  expect(value(await countKept(connection))).toEqual({ documents: 2, acts: 3 });
});

test('an erasure that fails half-way erases nothing', async () => {
  const connection = await filled();
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function refuse(this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(code(await eraseAll(connection))).toMatch(/^storage-/);
  clear.mockRestore();
  expect(value(await countKept(connection))).toEqual({ documents: 1, acts: 2 });
});

/** The bytes of what is read, where the user wants them kept. */
import { expect, test, vi } from 'vitest';
import { countFiles, findDocument, findFileAt } from '../../lib/store/index.ts';
import { value } from '../store/memory.ts';
import { fakeReader } from './fake-reader.ts';
import { PDF, setEngineStage } from './engine-stage.ts';

const stage = setEngineStage();

test('no file is kept unless the user wants it', async () => {
  const engine = stage.engineWith(fakeReader());
  await engine.read(stage.server.address('/a.pdf'), false);
  expect(value(await countFiles(stage.connection)).files).toBe(0);
});

test('a file is kept as the server sent it, behind its reading', async () => {
  stage.keepsFiles = true;
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  expect((await engine.read(address, false)).phase).toBe('answered');
  const kept = value(await findFileAt(stage.connection, address));
  expect(await kept?.file.text()).toBe(PDF);
});

test('where the disk is full for the file alone, the document is read and stored all the same', async () => {
  stage.keepsFiles = true;
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function limited(
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === 'files') throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, given);
  });
  expect((await engine.read(address, false)).phase).toBe('answered');
  spy.mockRestore();
  expect(value(await findDocument(stage.connection, address))?.document.status).toBe('read');
  expect(value(await findFileAt(stage.connection, address))).toBeUndefined();
});

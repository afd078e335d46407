/** Files that the user handed in: read from the inbox once, and never asked of anybody. */
import { expect, test } from 'vitest';
import { sha256 } from '../../lib/engine/sha256.ts';
import { fileAddress } from '../../lib/model/file-address.ts';
import { findDocument, rowsOfDocument } from '../../lib/store/index.ts';
import { value } from '../store/memory.ts';
import { knownOne, PDF, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

async function handIn(text: string, named?: string): Promise<string> {
  const hash = named ?? (await sha256(new TextEncoder().encode(text)));
  value(await stage.inbox.put({ sha256: hash, name: 'Séance.pdf', file: new Blob([text]), handedIn: 0 }));
  return fileAddress(hash);
}

test('a file is read, stored without an address, and waits no longer', async () => {
  const address = await handIn(PDF);
  const engine = stage.engineWith(fakeReader());
  expect((await engine.read(address, false)).phase).toBe('answered');
  expect(value(await stage.inbox.list())).toEqual([]);
  expect(stage.server.asked).toEqual([]);
  const answer = value(await engine.answer(address));
  expect(answer.fileName).toBe('Séance.pdf');
  const rows = value(await rowsOfDocument(stage.connection, answer.reading.sha256));
  expect(rows.map((row) => row.address)).toEqual(rows.map(() => ''));
});

test('one that is handed in again is known; read anew it cannot be, and what was read of it stays', async () => {
  const address = await handIn(PDF);
  const engine = stage.engineWith(fakeReader());
  await engine.read(address, false);
  expect((await engine.read(address, false)).phase).toBe('answered');
  expect(await engine.read(address, true)).toMatchObject({ phase: 'failed', failure: { code: 'file-not-kept' } });
  expect((await knownOne(engine, address))?.phase).toBe('answered');
  expect(value(await findDocument(stage.connection, address))?.document.status).toBe('read');
});

test('what was left in the queue by an engine that ended is read by the next', async () => {
  const address = await handIn(PDF);
  const first = stage.engineWith(fakeReader());
  void first.read(address, false);
  const next = stage.engineWith(fakeReader());
  await expect.poll(async () => (await knownOne(next, address))?.phase, { timeout: 10_000 }).toBe('answered');
});

test('without its bytes it is said not to be kept', async () => {
  const engine = stage.engineWith(fakeReader());
  const state = await engine.read(fileAddress('ab'.repeat(32)), false);
  expect(state).toMatchObject({ phase: 'failed', failure: { code: 'file-not-kept' } });
});

test('other bytes than it is named by are not read', async () => {
  const address = await handIn(PDF, 'cd'.repeat(32));
  const engine = stage.engineWith(fakeReader());
  expect(await engine.read(address, false)).toMatchObject({ phase: 'failed', failure: { code: 'damaged' } });
});

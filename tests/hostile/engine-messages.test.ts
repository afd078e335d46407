import * as fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { servePort } from '../../lib/engine/serve.ts';
import { fakeReader } from '../engine/fake-reader.ts';
import { setEngineStage } from '../engine/engine-stage.ts';
import { value } from '../store/memory.ts';
import { toEngine } from './messages.ts';

const MESSAGES = 10_000;

const stage = setEngineStage();

const unhandled = vi.fn();
beforeEach(() => void process.on('unhandledRejection', unhandled));
afterEach(() => void process.off('unhandledRejection', unhandled));

/** Everything that is stored. */
async function contents(): Promise<unknown> {
  const database = await openDB('test');
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(stores.map(async (name) => [name, await database.getAll(name)]));
  database.close();
  return all;
}

/** The shell's end of a port of which the engine trusts everything but the messages. */
function openPort() {
  const listeners: ((message: unknown) => void)[] = [];
  const heard: { kind: string; id?: number }[] = [];
  const engine = stage.engineWith(fakeReader());
  const port = {
    postMessage: (message: { kind: string }) => void heard.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
  };
  servePort(port, engine, () => Promise.resolve(true));
  return { engine, heard, send: (message: unknown) => listeners.forEach((listener) => listener(message)) };
}

test(`${MESSAGES} messages that are none, or ask for what is forbidden, have no effect on the engine`, async () => {
  const { engine, heard, send } = openPort();
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  const before = await contents();
  const fetched = vi.spyOn(globalThis, 'fetch');
  const bugs = vi.spyOn(console, 'error').mockImplementation(() => {});

  const asked = new Map<number, number>();
  const property = fc.property(toEngine, (message) => {
    const id = (message as { id?: unknown } | null | undefined)?.id;
    if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) asked.set(id, (asked.get(id) ?? 0) + 1);
    expect(() => send(message)).not.toThrow();
  });
  fc.assert(property, { numRuns: MESSAGES, seed: 4 });

  // Whoever gave an id is answered, once for each message.
  const replies = (): number => heard.filter(({ kind }) => kind === 'reply').length;
  const expected = [...asked.values()].reduce((sum, count) => sum + count, 0);
  await expect.poll(replies, { timeout: 20_000 }).toBe(expected);
  expect(expected).toBeGreaterThan(MESSAGES / 4);
  expect(bugs.mock.calls).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
  expect(unhandled).not.toHaveBeenCalled();
  expect(await contents()).toEqual(before);

  send({ kind: 'answer', id: 0, address });
  await expect.poll(replies).toBe(expected + 1);
  expect(value((heard.at(-1) as unknown as { result: Parameters<typeof value>[0] }).result)).toMatchObject({ address });
  vi.restoreAllMocks();
});

import { expect, test, vi } from 'vitest';
import { createEngineClient, type ClientPort, type ClientRuntime } from '../../lib/messages/client.ts';
import { ENGINE_PORT, ENSURE_ENGINE, type FromEngine } from '../../lib/messages.ts';
import type { DocumentState } from '../../lib/model/document.ts';

const ADDRESS = 'https://www.example.fr/file/1/download?token=a';
const UNREAD: DocumentState = { phase: 'unread' };
const QUEUED: DocumentState = { phase: 'queued' };

/** The engine's end of a port. */
interface OtherEnd {
  asked: { kind: string; id: number }[];
  say: (message: FromEngine | unknown) => void;
  /** The engine's page ends. */
  drop: () => void;
}

function fakeRuntime(started: unknown = { ok: true, value: null }) {
  const ports: OtherEnd[] = [];
  const runtime = {
    id: 'delibere' as string | undefined,
    sendMessage: vi.fn<ClientRuntime['sendMessage']>(() => Promise.resolve(started)),
    connect: vi.fn<ClientRuntime['connect']>(() => {
      const messages: ((message: unknown) => void)[] = [];
      const drops: (() => void)[] = [];
      const end: OtherEnd = {
        asked: [],
        say: (message) => messages.forEach((listener) => listener(message)),
        drop: () => drops.forEach((listener) => listener()),
      };
      ports.push(end);
      const port: ClientPort = {
        postMessage: (message) => void end.asked.push(message as OtherEnd['asked'][number]),
        disconnect: () => {},
        onMessage: { addListener: (listener) => void messages.push(listener) },
        onDisconnect: { addListener: (listener) => void drops.push(listener) },
      };
      return port;
    }),
  };
  return { runtime, ports };
}

/** The nth port, once it is there and something was asked on it. */
const portAsked = async (ports: readonly OtherEnd[], nth: number): Promise<OtherEnd> => {
  await expect.poll(() => ports[nth]?.asked.length ?? 0).toBeGreaterThan(0);
  const port = ports[nth];
  if (port === undefined) throw new Error('no port');
  return port;
};

test('the engine is made sure of before its port is opened, once for all requests', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const replies = [client.ask({ kind: 'read', address: ADDRESS }), client.ask({ kind: 'cancel', address: ADDRESS })];
  const port = await portAsked(ports, 0);
  expect(runtime.sendMessage.mock.calls).toEqual([[ENSURE_ENGINE]]);
  expect(runtime.connect.mock.calls).toEqual([[{ name: ENGINE_PORT }]]);
  expect(port.asked).toEqual([
    { kind: 'read', address: ADDRESS, id: 0 },
    { kind: 'cancel', address: ADDRESS, id: 1 },
  ]);
  // Replies come in any order.
  port.say({ kind: 'reply', id: 1, result: { ok: true, value: UNREAD } });
  port.say({ kind: 'reply', id: 0, result: { ok: false, error: { code: 'timeout' } } });
  expect(await Promise.all(replies)).toEqual([
    { ok: false, error: { code: 'timeout' } },
    { ok: true, value: UNREAD },
  ]);
});

test('notices go to whoever listens, and to nobody else', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const heard = vi.fn();
  const stop = client.onState(heard);
  void client.ask({ kind: 'watch', addresses: [ADDRESS] });
  const port = await portAsked(ports, 0);
  port.say({ kind: 'state', address: ADDRESS, state: QUEUED });
  stop();
  port.say({ kind: 'state', address: ADDRESS, state: UNREAD });
  expect(heard.mock.calls).toEqual([[ADDRESS, QUEUED]]);
});

test('what is no message of the protocol has no effect', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const heard = vi.fn();
  client.onState(heard);
  const reply = client.ask({ kind: 'read', address: ADDRESS });
  const port = await portAsked(ports, 0);
  for (const message of [
    null,
    'state',
    { kind: 'state', address: 'no address', state: QUEUED },
    { kind: 'reply', id: 0 },
    { kind: 'reply', id: 'x', result: { ok: true } },
    { kind: 'reply', id: 0, result: { ok: false, error: { code: 'unheard of' } } },
    { kind: 'reply', id: 7, result: { ok: true, value: UNREAD } },
  ]) {
    port.say(message);
  }
  expect(heard).not.toHaveBeenCalled();
  port.say({ kind: 'reply', id: 0, result: { ok: true, value: QUEUED } });
  expect(await reply).toEqual({ ok: true, value: QUEUED });
});

test('when the engine’s page ends, what waits is asked again and what was watched is watched again', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const heard = vi.fn();
  client.onState(heard);
  const watching = client.ask({ kind: 'watch', addresses: [ADDRESS] });
  const first = await portAsked(ports, 0);
  first.say({ kind: 'reply', id: 0, result: { ok: true, value: [{ address: ADDRESS, state: UNREAD }] } });
  await watching;
  const reading = client.ask({ kind: 'read', address: ADDRESS });
  await expect.poll(() => first.asked.length).toBe(2);
  first.drop();

  const second = await portAsked(ports, 1);
  await expect.poll(() => second.asked.map((request) => request.kind)).toEqual(['read', 'watch']);
  for (const { kind, id } of second.asked) {
    const value = kind === 'watch' ? [{ address: ADDRESS, state: QUEUED }] : UNREAD;
    second.say({ kind: 'reply', id, result: { ok: true, value } });
  }
  expect(await reading).toEqual({ ok: true, value: UNREAD });
  await expect.poll(() => heard.mock.calls).toEqual([[ADDRESS, QUEUED]]);
});

test('a request that ends the engine again and again is given up', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const reply = client.ask({ kind: 'read', address: ADDRESS });
  for (const nth of [0, 1, 2]) (await portAsked(ports, nth)).drop();
  expect(await reply).toEqual({ ok: false, error: { code: 'engine-unavailable' } });
  expect(ports).toHaveLength(3);
});

test.each([
  ['says why', { ok: false, error: { code: 'engine-unavailable' } }],
  ['does not answer', null],
])('no port is opened if the background %s', async (_how, started) => {
  const { runtime } = fakeRuntime(started);
  const client = createEngineClient(runtime);
  expect(await client.ask({ kind: 'read', address: ADDRESS })).toMatchObject({
    ok: false,
    error: { code: 'engine-unavailable' },
  });
  expect(runtime.connect).not.toHaveBeenCalled();
});

test('when the extension is updated, it is said once, and nothing is asked any more', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const gone = vi.fn();
  client.onGone(gone);
  const reply = client.ask({ kind: 'read', address: ADDRESS });
  const port = await portAsked(ports, 0);
  runtime.id = undefined;
  port.drop();
  expect(await reply).toEqual({ ok: false, error: { code: 'engine-unavailable' } });
  expect(await client.ask({ kind: 'read', address: ADDRESS })).toMatchObject({ ok: false });
  expect(gone).toHaveBeenCalledTimes(1);
  expect(runtime.connect).toHaveBeenCalledTimes(1);
});

test('the same, noticed when the background is asked for', async () => {
  const { runtime } = fakeRuntime();
  runtime.sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    return Promise.reject(new Error('Extension context invalidated.'));
  });
  const client = createEngineClient(runtime);
  const gone = vi.fn();
  client.onGone(gone);
  expect(await client.ask({ kind: 'read', address: ADDRESS })).toMatchObject({ ok: false });
  expect(gone).toHaveBeenCalledTimes(1);
});

test('a closed client stays closed', async () => {
  const { runtime, ports } = fakeRuntime();
  const client = createEngineClient(runtime);
  const reply = client.ask({ kind: 'read', address: ADDRESS });
  const port = await portAsked(ports, 0);
  client.close();
  expect(await reply).toEqual({ ok: false, error: { code: 'engine-unavailable' } });
  port.drop();
  expect(await client.ask({ kind: 'read', address: ADDRESS })).toMatchObject({ ok: false });
  expect(ports).toHaveLength(1);
});

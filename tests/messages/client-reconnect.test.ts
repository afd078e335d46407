import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngineClient, type ClientPort, type ClientRuntime } from '../../lib/messages/client.ts';

const ADDRESS = 'https://www.saint-etienne-metropole.fr/file/1/download?token=_Z8KaTEp';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An extension whose engine never gets up: every port is lost as soon as it is opened. */
function deadRuntime() {
  let ports = 0;
  const runtime: ClientRuntime = {
    id: 'delibere',
    sendMessage: () => Promise.resolve({ ok: true, value: null }),
    connect: () => {
      ports += 1;
      const port: ClientPort = {
        postMessage: () => {},
        disconnect: () => {},
        onMessage: { addListener: () => {} },
        onDisconnect: { addListener: (lost) => void setTimeout(lost) },
      };
      return port;
    },
  };
  return { runtime, ports: () => ports };
}

test('an engine that cannot start is not called without end', async () => {
  const { runtime, ports } = deadRuntime();
  const client = createEngineClient(runtime);
  client.onState(() => {});
  const reply = client.ask({ kind: 'watch', addresses: [ADDRESS] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await reply).toEqual({ ok: false, error: { code: 'engine-unavailable' } });
  const opened = ports();
  expect(opened).toBeLessThan(20);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(ports()).toBe(opened);

  const later = client.ask({ kind: 'read', address: ADDRESS });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await later).toMatchObject({ ok: false, error: { code: 'engine-unavailable' } });
  expect(ports()).toBeGreaterThan(opened);
});

test('an extension that is replaced under the page is gone, although what was asked meanwhile is never answered', async () => {
  let id: string | undefined = 'delibere';
  let lose: (() => void) | undefined;
  let asked = 0;
  const runtime: ClientRuntime = {
    get id() {
      return id;
    },
    sendMessage: () => {
      asked += 1;
      return asked === 1 ? Promise.resolve({ ok: true, value: null }) : new Promise(() => {});
    },
    connect: () => ({
      postMessage: () => {},
      disconnect: () => {},
      onMessage: { addListener: () => {} },
      onDisconnect: { addListener: (lost) => (lose = lost) },
    }),
  };
  const client = createEngineClient(runtime);
  const gone = vi.fn<() => void>();
  client.onState(() => {});
  client.onGone(gone);
  void client.ask({ kind: 'watch', addresses: [ADDRESS] });
  await vi.advanceTimersByTimeAsync(10);
  lose?.();
  id = undefined;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(gone).toHaveBeenCalledTimes(1);
  expect(asked).toBeGreaterThan(1);
});

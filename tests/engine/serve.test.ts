import { describe, expect, test, vi } from 'vitest';
import { servePort, type MayAsk, type ServedEngine } from '../../lib/engine/serve.ts';
import type { OnState } from '../../lib/engine/states.ts';
import type { DocumentState } from '../../lib/model/document.ts';
import { err, ok } from '../../lib/model/result.ts';

const ADDRESS = 'https://www.example.fr/a.pdf';
const OTHER = 'https://other.example.fr/b.pdf';
const QUEUED: DocumentState = { phase: 'queued' };
const UNREAD: DocumentState = { phase: 'unread' };

const none = () => Promise.resolve(err({ code: 'bad-message' } as const));
const NO_LISTINGS: ServedEngine['batches'] = {
  add: none,
  act: none,
  all: none,
  pageOf: none,
  documents: none,
  readPages: none,
  listen: () => () => {},
};

/** A shell's end of a port that the engine serves. */
function openPort(changes: Partial<ServedEngine> = {}, mayAsk: MayAsk = () => Promise.resolve(true)) {
  const listeners = new Set<OnState>();
  const engine = {
    known: vi.fn<ServedEngine['known']>((addresses) => Promise.resolve(ok(addresses.map(() => UNREAD)))),
    read: vi.fn<ServedEngine['read']>(() => Promise.resolve(QUEUED)),
    cancel: vi.fn<ServedEngine['cancel']>(() => Promise.resolve(ok(UNREAD))),
    annotate: vi.fn<ServedEngine['annotate']>(() => Promise.resolve({ ok: false, error: { code: 'answer-outdated' } })),
    answer: vi.fn<ServedEngine['answer']>(() => Promise.resolve({ ok: false, error: { code: 'bad-message' } })),
    batches: NO_LISTINGS,
    text: vi.fn<ServedEngine['text']>(() => Promise.resolve(ok([]))),
    onState: (listener: OnState) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ...changes,
  };
  const heard: unknown[] = [];
  const toEngine: ((message: unknown) => void)[] = [];
  const onClose: (() => void)[] = [];
  const port = {
    postMessage: vi.fn((message: unknown) => void heard.push(message)),
    onMessage: { addListener: (listener: (message: unknown) => void) => void toEngine.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void onClose.push(listener) },
  };
  servePort(port, engine, mayAsk);
  return {
    engine,
    heard,
    port,
    send: (message: unknown) => toEngine.forEach((listener) => listener(message)),
    close: () => onClose.forEach((listener) => listener()),
    change: (address: string, state: DocumentState) => listeners.forEach((listener) => listener(address, state)),
    listeners,
  };
}

const replies = async (heard: unknown[], count: number): Promise<unknown[]> => {
  await expect.poll(() => heard.length).toBe(count);
  return heard;
};

describe('requests', () => {
  test('are each answered once, with their id', async () => {
    const { send, heard, engine } = openPort();
    send({ kind: 'watch', id: 3, addresses: [ADDRESS, OTHER] });
    send({ kind: 'read', id: 4, address: ADDRESS, again: true });
    send({ kind: 'cancel', id: 5, address: ADDRESS });
    send({ kind: 'answer', id: 6, address: ADDRESS });
    expect(await replies(heard, 4)).toEqual(
      expect.arrayContaining([
        {
          kind: 'reply',
          id: 3,
          result: {
            ok: true,
            value: [
              { address: ADDRESS, state: UNREAD },
              { address: OTHER, state: UNREAD },
            ],
          },
        },
        { kind: 'reply', id: 4, result: { ok: true, value: QUEUED } },
        { kind: 'reply', id: 5, result: { ok: true, value: UNREAD } },
        { kind: 'reply', id: 6, result: { ok: false, error: { code: 'bad-message' } } },
      ]),
    );
    expect(engine.read).toHaveBeenCalledWith(ADDRESS, true);
  });

  test('name a document with or without a place in it', async () => {
    const { send, heard, engine, change } = openPort();
    send({ kind: 'watch', id: 0, addresses: [`${ADDRESS}#page=2`, ADDRESS] });
    await replies(heard, 1);
    expect(engine.known).toHaveBeenCalledWith([ADDRESS, ADDRESS]);
    change(ADDRESS, QUEUED);
    expect(heard.slice(1)).toEqual([
      { kind: 'state', address: `${ADDRESS}#page=2`, state: QUEUED },
      { kind: 'state', address: ADDRESS, state: QUEUED },
    ]);
  });

  test('of the text name the version that it is of', async () => {
    const text = vi.fn<ServedEngine['text']>(() => Promise.resolve(ok([])));
    const { send, heard } = openPort({ text });
    send({ kind: 'text', id: 0, address: `${ADDRESS}#page=2`, sha256: 'a'.repeat(64) });
    send({ kind: 'text', id: 1, address: ADDRESS, sha256: '../etc' });
    expect(await replies(heard, 2)).toEqual(
      expect.arrayContaining([
        { kind: 'reply', id: 0, result: { ok: true, value: [] } },
        expect.objectContaining({ id: 1, result: expect.objectContaining({ ok: false }) as unknown }),
      ]),
    );
    expect(text.mock.calls).toEqual([[ADDRESS, 'a'.repeat(64)]]);
  });

  test('about hosts that the shell may not ask about have no effect', async () => {
    const mayAsk: MayAsk = (address) => Promise.resolve(address === ADDRESS);
    const { send, heard, engine, change } = openPort({}, mayAsk);
    send({ kind: 'watch', id: 0, addresses: [OTHER, ADDRESS] });
    await replies(heard, 1);
    for (const [id, kind] of ['read', 'cancel', 'answer'].entries()) send({ kind, id: id + 1, address: OTHER });
    change(OTHER, QUEUED);
    expect(await replies(heard, 4)).toEqual([
      {
        kind: 'reply',
        id: 0,
        result: {
          ok: true,
          value: [
            { address: OTHER, state: { phase: 'failed', failure: { code: 'host-not-permitted' } } },
            { address: ADDRESS, state: UNREAD },
          ],
        },
      },
      ...[1, 2, 3].map((id) => ({ kind: 'reply', id, result: { ok: false, error: { code: 'host-not-permitted' } } })),
    ]);
    expect(engine.known).toHaveBeenCalledWith([ADDRESS]);
    expect(engine.read).not.toHaveBeenCalled();
    expect(engine.cancel).not.toHaveBeenCalled();
    expect(engine.answer).not.toHaveBeenCalled();
  });

  test('that run into a bug of ours are answered all the same', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { send, heard } = openPort({ answer: () => Promise.reject(new Error('a bug')) });
    send({ kind: 'answer', id: 1, address: ADDRESS });
    expect(await replies(heard, 1)).toEqual([
      { kind: 'reply', id: 1, result: { ok: false, error: { code: 'internal', detail: 'Error: a bug' } } },
    ]);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

describe('what is no request', () => {
  test.each([
    [undefined],
    [null],
    ['read'],
    [[]],
    [{}],
    [{ kind: 'read' }],
    [{ kind: 'read', address: ADDRESS }],
    [{ kind: 'read', id: -1, address: ADDRESS }],
    [{ kind: 'read', id: 1.5, address: ADDRESS }],
    [{ kind: 'read', id: '1', address: ADDRESS }],
  ])('%j has no effect', async (message) => {
    const { send, heard, engine } = openPort();
    send(message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([]);
    expect(engine.read).not.toHaveBeenCalled();
  });

  test.each([
    [{ kind: 'erase', id: 1 }],
    [{ kind: 'read', id: 1 }],
    [{ kind: 'read', id: 1, address: 'a.pdf' }],
    [{ kind: 'read', id: 1, address: { href: ADDRESS } }],
    [{ kind: 'read', id: 1, address: ADDRESS, again: 'yes' }],
    [{ kind: 'read', id: 1, address: ADDRESS, also: 'this' }],
    [{ kind: 'read', id: 1, address: `${ADDRESS}?${'x'.repeat(5000)}` }],
    [{ kind: 'watch', id: 1, addresses: ADDRESS }],
    [{ kind: 'watch', id: 1, addresses: Array(10_001).fill(ADDRESS) }],
  ])('%o is refused under its id', async (message) => {
    const { send, heard, engine } = openPort();
    send(message);
    expect(await replies(heard, 1)).toMatchObject([
      { kind: 'reply', id: 1, result: { ok: false, error: { code: 'bad-message' } } },
    ]);
    expect(engine.read).not.toHaveBeenCalled();
    expect(engine.known).not.toHaveBeenCalled();
  });
});

describe('notices', () => {
  test('come for what was watched or read, and for nothing else', async () => {
    const { send, heard, change } = openPort();
    change(ADDRESS, QUEUED);
    send({ kind: 'read', id: 0, address: ADDRESS });
    await replies(heard, 1);
    change(ADDRESS, UNREAD);
    change(OTHER, UNREAD);
    expect(heard.slice(1)).toEqual([{ kind: 'state', address: ADDRESS, state: UNREAD }]);
  });

  test('stop when the shell goes away', () => {
    const { close, listeners } = openPort();
    expect(listeners.size).toBe(1);
    close();
    expect(listeners.size).toBe(0);
  });

  test('to a shell that has just gone do not stop those to others', async () => {
    const { send, heard, port, change } = openPort();
    send({ kind: 'watch', id: 0, addresses: [ADDRESS] });
    await replies(heard, 1);
    port.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    expect(() => change(ADDRESS, QUEUED)).not.toThrow();
  });
});

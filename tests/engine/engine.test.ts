import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine, type Engine } from '../../lib/engine/engine.ts';
import type { PdfReader } from '../../lib/engine/pdf-reader.ts';
import type { DocumentState } from '../../lib/model/document.ts';
import { READER_VERSION } from '../../lib/parse/index.ts';
import { connect, findDocument, writeDocument, type Connection } from '../../lib/store/index.ts';
import { freshDatabases, value } from '../store/memory.ts';
import { actToStore, deliberation, documentRecord, hash, page, visit } from '../store/samples.ts';
import { fakeReader } from './fake-reader.ts';
import { sends, serve, type TestServer } from './server.ts';

freshDatabases();

const PDF = `%PDF-1.7\n${'x'.repeat(2000)}`;

/** Requests of `/slow/…` that wait for their answer. */
const waiting: (() => void)[] = [];
let body = PDF;
let status = 200;

let server: TestServer;
beforeAll(async () => {
  const slow = Array.from({ length: 6 }, (_, n) => [
    `/slow/${n}.pdf`,
    (_request: unknown, response: { end: (text: string) => void }) => void waiting.push(() => response.end(PDF + n)),
  ]);
  server = await serve({
    ...(Object.fromEntries(slow) as Record<string, never>),
    '/a.pdf': (request, response) => {
      if (status !== 200) return void response.writeHead(status).end();
      if (request.headers['if-none-match'] === '"v1"' && body === PDF) return void response.writeHead(304).end();
      sends(body, { etag: body === PDF ? '"v1"' : '"v2"' })(request, response);
    },
    '/b.pdf': sends(`${PDF}b`),
  });
});
afterAll(() => server.close());

let connection: Connection;
beforeEach(() => {
  waiting.length = 0;
  server.asked.length = 0;
  body = PDF;
  status = 200;
  connection = connect('test');
  return () => connection.close();
});

const engineWith = (reader: PdfReader): Engine =>
  createEngine({
    connection,
    reader,
    rules: {
      allowLoopback: true,
      timeLimit: 5000,
      isPermitted: (url) => Promise.resolve(url.hostname === '127.0.0.1'),
    },
  });

const phases = (engine: Engine): string[] => {
  const heard: string[] = [];
  engine.onState((_address, state) => heard.push(state.phase));
  return heard;
};

const knownOne = async (engine: Engine, address: string): Promise<DocumentState | undefined> =>
  value(await engine.known([address]))[0];

describe('a document', () => {
  test('is fetched, read and stored; then it is known, without network', async () => {
    const reader = fakeReader({ acts: () => [deliberation('2020.00012', '2020-02-14')] });
    const engine = engineWith(reader);
    const heard = phases(engine);
    const address = server.address('/a.pdf');
    expect(await knownOne(engine, address)).toEqual({ phase: 'unread' });
    const state = await engine.read(address, false);
    expect(state).toMatchObject({
      phase: 'answered',
      summary: { status: 'read', pages: 1, acts: [{ number: '2020.00012', session: '2020-02-14' }] },
    });
    expect(heard[0]).toBe('queued');
    expect(heard.at(-1)).toBe('answered');

    const other = engineWith(reader);
    expect(await knownOne(other, address)).toEqual(state);
    expect(await other.read(address, false)).toEqual(state);
    expect(value(await other.answer(address))).toMatchObject({
      address,
      readerVersion: READER_VERSION,
      reading: { file: address, deliberations: [deliberation('2020.00012', '2020-02-14')] },
      related: [{ earlier: [], later: [], sameSession: [] }],
    });
    expect(server.asked).toEqual(['/a.pdf']);
    expect(reader.addresses).toEqual([address]);
  });

  test('is answered before it is stored; whoever then asks for all of it waits for that', async () => {
    const engine = engineWith(fakeReader({ acts: () => [deliberation('2020.00012')] }));
    const address = server.address('/a.pdf');
    const answered = new Promise<number>((resolve) => {
      engine.onState((_address, state) => {
        if (state.phase !== 'answered') return;
        void connection.use((database) => database.count('documents')).then((count) => resolve(value(count)));
      });
    });
    const done = engine.read(address, false);
    expect(await answered).toBe(0);
    expect(value(await engine.answer(address)).reading.deliberations).toHaveLength(1);
    await done;
  });

  test('asked for by many at once is fetched and read once', async () => {
    const reader = fakeReader();
    const engine = engineWith(reader);
    const address = server.address('/a.pdf');
    const states = await Promise.all([1, 2, 3].map(() => engine.read(address, false)));
    expect(new Set(states.map((state) => state.phase))).toEqual(new Set(['answered']));
    expect(server.asked).toEqual(['/a.pdf']);
  });

  test('that was asked for again and has not changed is not read again', async () => {
    const reader = fakeReader();
    const engine = engineWith(reader);
    const address = server.address('/a.pdf');
    await engine.read(address, false);
    expect(await engine.read(address, true)).toMatchObject({ phase: 'answered' });
    expect(server.asked).toEqual(['/a.pdf', '/a.pdf']);
    expect(reader.addresses).toHaveLength(1);
  });

  test('that was asked for again and has changed is read; the earlier one is kept', async () => {
    const engine = engineWith(fakeReader());
    const address = server.address('/a.pdf');
    await engine.read(address, false);
    const before = value(await findDocument(connection, address))?.version.sha256;
    body = `${PDF}changed`;
    await engine.read(address, true);
    const rows = value(await connection.use((database) => database.getAll('addresses')));
    expect(rows[0]?.versions.map((version) => version.sha256 === before)).toEqual([false, true]);
    expect(value(await connection.use((database) => database.count('documents')))).toBe(2);
  });
});

describe('a failure', () => {
  test('is told, remembered while the engine lives, and forgotten when it is tried again', async () => {
    const engine = engineWith(fakeReader());
    const address = server.address('/a.pdf');
    status = 503;
    const failed = { phase: 'failed', failure: { code: 'http-unavailable', status: 503 } };
    expect(await engine.read(address, false)).toEqual(failed);
    expect(await knownOne(engine, address)).toEqual(failed);
    expect(await engine.answer(address)).toEqual({ ok: false, error: failed.failure });
    status = 200;
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
  });

  test('of a second fetch leaves what was read, and shows it still', async () => {
    const engine = engineWith(fakeReader());
    const address = server.address('/a.pdf');
    await engine.read(address, false);
    const heard = phases(engine);
    status = 404;
    expect(await engine.read(address, true)).toMatchObject({ phase: 'failed', failure: { code: 'http-not-found' } });
    expect(heard.at(-1)).toBe('answered');
    expect(await knownOne(engine, address)).toMatchObject({ phase: 'answered' });
    expect((await engine.answer(address)).ok).toBe(true);
  });

  test('of the document itself is stored with it; asked for again, all its bytes are fetched', async () => {
    const engine = engineWith(fakeReader({ failure: { code: 'damaged', detail: 'no table' } }));
    const address = server.address('/a.pdf');
    const failed = { phase: 'failed', failure: { code: 'damaged', detail: 'no table' } };
    expect(await engine.read(address, false)).toEqual(failed);
    expect(await knownOne(engineWith(fakeReader()), address)).toEqual(failed);
    expect(value(await engine.answer(address)).reading.status).toBe('damaged');
    expect(await engineWith(fakeReader()).read(address, true)).toMatchObject({ phase: 'answered' });
  });

  test('that is a bug of ours is said to be, and stops nothing', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = engineWith(fakeReader({ bug: true }));
    expect(await engine.read(server.address('/a.pdf'), false)).toEqual({
      phase: 'failed',
      failure: { code: 'internal', detail: 'Error: a bug of the test' },
    });
    expect(await engine.read(server.address('/b.pdf'), false)).toMatchObject({ failure: { code: 'internal' } });
    expect(logged).toHaveBeenCalledTimes(2);
    logged.mockRestore();
  });

  test('of the disk keeps nothing by halves, and says so', async () => {
    const engine = engineWith(fakeReader({ acts: () => [deliberation('1')] }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const heard = phases(engine);
    const address = server.address('/a.pdf');
    expect(await engine.read(address, false)).toMatchObject({ failure: { code: 'storage-full' } });
    expect(heard.slice(-2)).toEqual(['answered', 'failed']);
    put.mockRestore();
    expect(value(await connection.use((database) => database.count('documents')))).toBe(0);
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
  });

  test('an answer about a document that nobody read has no effect', async () => {
    expect(await engineWith(fakeReader()).answer(server.address('/a.pdf'))).toMatchObject({
      ok: false,
      error: { code: 'bad-message' },
    });
    expect(server.asked).toEqual([]);
  });
});

describe('the queue', () => {
  const slow = [0, 1, 2, 3, 4].map((n) => `/slow/${n}.pdf`);

  test('asks a host for at most two documents at once', async () => {
    const engine = engineWith(fakeReader());
    const done = Promise.all(slow.map((path) => engine.read(server.address(path), false)));
    for (let answered = 0; answered < slow.length; answered++) {
      const expected = Math.min(answered + 2, slow.length);
      await expect.poll(() => server.asked.length).toBe(expected);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(server.asked).toHaveLength(expected);
      waiting.shift()?.();
    }
    expect((await done).map((state) => state.phase)).toEqual(slow.map(() => 'answered'));
  });

  test('gives up what waits and what is being fetched', async () => {
    const engine = engineWith(fakeReader());
    const addresses = slow.slice(0, 3).map((path) => server.address(path));
    const done = addresses.map((address) => engine.read(address, false));
    await expect.poll(() => server.asked.length).toBe(2);
    const [first = '', second = '', third = ''] = addresses;
    expect(await knownOne(engine, third)).toEqual({ phase: 'queued' });
    expect(await knownOne(engine, first)).toEqual({ phase: 'reading' });
    expect(value(await engine.cancel(third))).toEqual({ phase: 'unread' });
    expect(value(await engine.cancel(first))).toEqual({ phase: 'unread' });
    waiting.forEach((answer) => answer());
    expect(await Promise.all(done)).toMatchObject([{ phase: 'unread' }, { phase: 'answered' }, { phase: 'unread' }]);
    expect(await knownOne(engine, second)).toMatchObject({ phase: 'answered' });
    expect(server.asked).toHaveLength(2);
  });

  test('gives up a document that is being read, and stores nothing of it', async () => {
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const engine = engineWith(fakeReader({ until }));
    const address = server.address('/a.pdf');
    const done = engine.read(address, false);
    await expect.poll(() => server.asked.length).toBe(1);
    const cancelled = engine.cancel(address);
    resolve();
    expect(value(await cancelled)).toEqual({ phase: 'unread' });
    expect(await done).toEqual({ phase: 'unread' });
    expect(value(await connection.use((database) => database.count('documents')))).toBe(0);
  });

  test('has nothing to give up of a document that is read', async () => {
    const engine = engineWith(fakeReader());
    await engine.read(server.address('/a.pdf'), false);
    expect(value(await engine.cancel(server.address('/a.pdf')))).toMatchObject({ phase: 'answered' });
  });
});

describe('a reading by older rules', () => {
  const address = 'http://127.0.0.1:1/gone.pdf';
  const store = async (pages: boolean) =>
    value(
      await writeDocument(connection, {
        document: { ...documentRecord(hash('a')), readerVersion: 'older' },
        acts: [actToStore('by older rules')],
        ...(pages && { pages: [page(1, ['Ordre du jour de la réunion du comité des fêtes'])] }),
        visit: visit(address),
      }),
    );

  test('is read again from the stored text, without network', async () => {
    await store(true);
    const answer = value(await engineWith(fakeReader()).answer(address));
    expect(answer.readerVersion).toBe(READER_VERSION);
    expect(answer.reading).toMatchObject({ status: 'not-deliberation', deliberations: [], sha256: hash('a') });
    expect(answer.reading.ms.extract).toBe(12.5);
    const stored = value(await findDocument(connection, address));
    expect(stored?.version).toMatchObject({ retrieved: visit().retrieved, etag: '"v1"' });
  });

  test('is better than none where the text is not stored', async () => {
    await store(false);
    const answer = value(await engineWith(fakeReader()).answer(address));
    expect(answer.readerVersion).toBe('older');
    expect(answer.reading.deliberations[0]?.number?.value).toBe('by older rules');
  });
});

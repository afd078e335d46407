/** A large document, of which the first act is answered before the rest of it is fetched. */
// First: it tells pdf.js that nothing is drawn.
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { printAnnexed } from '../../scripts/bench/documents.ts';
import { createEngine, type Engine } from '../../lib/engine/engine.ts';
import { partsOf } from '../../lib/engine/ranges.ts';
import { createPdfReader } from '../../lib/engine/pdf-reader.ts';
import { sha256 } from '../../lib/engine/sha256.ts';
import type { DocumentState } from '../../lib/model/document.ts';
import { connect, type Connection, openInbox } from '../../lib/store/index.ts';
import { code, freshDatabases, value } from '../store/memory.ts';
import { ONLINE } from './engine-stage.ts';
import { ranged } from './ranged.ts';
import { sends, serve, type TestServer } from './server.ts';

freshDatabases();

let document: Uint8Array<ArrayBuffer>;
let server: TestServer;
let connection: Connection;
const engines: Engine[] = [];
/** Bytes that were sent. */
let sent = 0;
let restMayGo: () => void;
let rest: Promise<void>;

const onSent = (bytes: number): void => void (sent += bytes);

const isRest = ({ headers }: IncomingMessage): boolean => !/^bytes=\d+-\d+$/.test(headers.range ?? '');

beforeAll(async () => {
  document = new Uint8Array(await printAnnexed(40));
  const whole = () => document;
  server = await serve({
    '/parts.pdf': ranged(whole, { etag: '"v1"', onSent, rest: () => rest }),
    '/no-tag.pdf': ranged(whole, { onSent }),
    '/whole.pdf': sends(document),
    '/changes.pdf': (request, response) =>
      ranged(() => (isRest(request) ? document.slice(0, -1) : document), { onSent })(request, response),
    '/broken.pdf': (request, response) => {
      if (request.headers.range === undefined) return sends(document)(request, response);
      response.writeHead(206, { 'content-range': 'bytes 5-10/11' }).end(document.subarray(5, 11));
    },
    '/away-parts.pdf': (request, response) => {
      response.writeHead(302, { location: `http://localhost:${request.headers.host?.split(':')[1]}/parts.pdf` }).end();
    },
    '/away.pdf': (request, response) => {
      if (!isRest(request)) return ranged(whole)(request, response);
      response.writeHead(302, { location: `http://localhost:${request.headers.host?.split(':')[1]}/whole.pdf` }).end();
    },
  });
}, 60_000);
afterAll(() => server.close());

beforeEach(() => {
  sent = 0;
  server.asked.length = 0;
  rest = Promise.resolve();
  connection = connect('parts');
  return () => {
    for (const engine of engines.splice(0)) engine.close();
    connection.close();
  };
});

const inbox = openInbox('test-inbox');
const keepsFiles = (): Promise<boolean> => Promise.resolve(false);
const isPermitted = (url: URL): Promise<boolean> => Promise.resolve(url.hostname === '127.0.0.1');

function start(): { engine: Engine; heard: (DocumentState & { sent: number })[] } {
  const started = { surroundings: pdfSurroundings(), died: new Promise<never>(() => {}), terminate: () => {} };
  const reader = createPdfReader({ startWorker: () => Promise.resolve(started), timeLimit: 60_000 });
  const rules = { allowLoopback: true, timeLimit: 20_000, isPermitted };
  const engine = createEngine({
    connection,
    inbox,
    reader,
    rules,
    locks: navigator.locks,
    network: ONLINE,
    keepsFiles,
  });
  engines.push(engine);
  const heard: (DocumentState & { sent: number })[] = [];
  engine.onState((_address, state) => heard.push({ ...state, sent }));
  return { engine, heard };
}

/** The first time that acts were told. */
const firstActs = (heard: (DocumentState & { sent: number })[]) =>
  heard.find((state) => state.phase === 'reading' && state.soFar !== undefined);

describe('where the server gives parts', () => {
  test('the first act is answered from a few of them, the rest and its hash follow', async () => {
    rest = new Promise((resolve) => (restMayGo = resolve));
    const { engine, heard } = start();
    const address = server.address('/parts.pdf');
    const done = engine.read(address, false);
    await expect.poll(() => firstActs(heard), { timeout: 5_000 }).toBeDefined();
    const early = value(await engine.answer(address));
    expect(early.unfinished).toEqual({ final: 0 });
    expect(early.reading.pagesRead).toBeLessThan(early.reading.pages);
    expect(firstActs(heard)?.sent).toBeLessThan(document.length / 12);
    restMayGo();
    expect(await done).toMatchObject({ phase: 'answered' });
    const whole = value(await engine.answer(address));
    expect(whole.reading).toMatchObject({ pagesRead: whole.reading.pages, bytes: document.length });
    expect(whole.reading.sha256).toBe(await sha256(document));
    expect(whole.reading.deliberations[0]?.grants).toEqual(early.reading.deliberations[0]?.grants);
    // What was fetched for the first act is fetched once more at most.
    expect(sent).toBeLessThan(document.length * 1.2);
  });

  test('what is given up while the rest is on its way leaves nothing', async () => {
    rest = new Promise((resolve) => (restMayGo = resolve));
    const { engine, heard } = start();
    const address = server.address('/parts.pdf');
    const done = engine.read(address, false);
    await expect.poll(() => firstActs(heard), { timeout: 5_000 }).toBeDefined();
    expect(value(await engine.cancel(address))).toEqual({ phase: 'unread' });
    restMayGo();
    expect(await done).toEqual({ phase: 'unread' });
    expect(value(await connection.use((database) => database.count('documents')))).toBe(0);
  });

  test('also without a tag', async () => {
    const { engine, heard } = start();
    expect(await engine.read(server.address('/no-tag.pdf'), false)).toMatchObject({ phase: 'answered' });
    expect(firstActs(heard)?.sent).toBeLessThan(document.length / 10);
  });
});

describe('otherwise the document is fetched whole', () => {
  test.each(['/whole.pdf', '/broken.pdf'])('%s', async (path) => {
    const { engine } = start();
    expect(await engine.read(server.address(path), false)).toMatchObject({ phase: 'answered' });
    expect(value(await engine.answer(server.address(path))).reading.bytes).toBe(document.length);
  });

  test('when it changes between two parts', async () => {
    const { engine } = start();
    const address = server.address('/changes.pdf');
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
    expect(value(await engine.answer(address)).reading.sha256).toBe(await sha256(document.slice(0, -1)));
  });
});

test('the rest from a host without permission is not used', async () => {
  const { engine } = start();
  const address = server.address('/away.pdf');
  expect(await engine.read(address, false)).toMatchObject({ phase: 'failed', failure: { code: 'redirected-away' } });
  expect(code(await engine.answer(address))).toBe('redirected-away');
});

describe('a part', () => {
  const first = { response: new Response('', { headers: { etag: '"v1"' } }), finalAddress: '' };
  const parts = (path: string) =>
    partsOf(
      document.subarray(0, 1_000),
      document.length,
      { ...first, finalAddress: server.address(path) },
      { allowLoopback: true, timeLimit: 1_000, isPermitted },
      { signal: new AbortController().signal, most: 1024 * 1024 },
    );

  test('is the document’s own, and not asked for where it is known', async () => {
    const { part } = parts('/parts.pdf');
    expect(await part(500, 1_000)).toEqual(document.slice(500, 1_000));
    expect(server.asked).toEqual([]);
    expect(await part(500, 5_000)).toEqual(document.slice(500, 5_000));
    expect(server.asked).toHaveLength(1);
  });

  test.each(['/broken.pdf', '/whole.pdf', '/away-parts.pdf', '/missing.pdf'])('is not taken from %s', async (path) => {
    expect(await parts(path).part(1_000, 2_000)).toBeUndefined();
  });

  test('is not taken of another version', async () => {
    const old = { ...first, response: new Response('', { headers: { etag: '"v0"' } }) };
    const rules = { allowLoopback: true, timeLimit: 1_000, isPermitted };
    const { signal } = new AbortController();
    const from = { ...old, finalAddress: server.address('/parts.pdf') };
    expect(
      await partsOf(document.subarray(0, 9), document.length, from, rules, { signal }).part(9, 99),
    ).toBeUndefined();
  });

  test('is not taken beyond what one act may cost', async () => {
    const { part } = parts('/parts.pdf');
    expect(await part(1_000, 1_000 + 2 * 1024 * 1024)).toBeUndefined();
    expect(server.asked).toEqual([]);
  });
});

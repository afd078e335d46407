import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fetchDocument, type FetchOptions, type FetchRules } from '../../lib/engine/fetch-document.ts';
import { retryAfter } from '../../lib/engine/http-failure.ts';
import { MAX_BYTES } from '../../lib/pdf/limits.ts';
import { sends, serve, type Handler, type TestServer } from './server.ts';

const PDF = `%PDF-1.7\n${'x'.repeat(5000)}`;

const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(code, headers).end('<html>An error page</html>');

/** Sends the head and some bytes, then what `then` does with the connection. */
const begins =
  (headers: Record<string, string>, body: string, then: (socket: { destroy(): void }) => void): Handler =>
  (_request, response) => {
    response.writeHead(200, headers);
    response.write(body, () => then(response.socket ?? { destroy: () => {} }));
  };

const requests: { headers: NodeJS.Dict<string | string[]> }[] = [];
const closed = vi.fn();

const handlers: Record<string, Handler> = {
  '/a.pdf': (request, response) => {
    requests.push({ headers: request.headers });
    sends(PDF, { etag: '"v1"', 'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT' })(request, response);
  },
  '/late-header.pdf': sends(`${' '.repeat(900)}${PDF}`),
  '/too-late-header.pdf': sends(`${' '.repeat(1100)}${PDF}`),
  '/short.pdf': sends('%PDF-1.4'),
  '/empty.pdf': sends(''),
  '/page.html': sends('<!doctype html><title>Votre session a expiré</title>', { 'content-type': 'application/pdf' }),
  '/long-page.html': (request, response) => {
    response.on('close', closed);
    response.writeHead(200).write('<p>'.repeat(2000));
    void request;
  },
  '/announced-large.pdf': begins({ 'content-length': String(MAX_BYTES + 1) }, PDF, () => {}),
  '/large.pdf': (_request, response) => {
    response.writeHead(200).write(PDF);
    const chunk = Buffer.alloc(1024 * 1024);
    const more = (left: number): void => {
      if (left === 0) response.end();
      else response.write(chunk, () => more(left - 1));
    };
    more(MAX_BYTES / chunk.length);
  },
  '/cut.pdf': begins({ 'content-length': '9000' }, PDF, (socket) => setTimeout(() => socket.destroy(), 20)),
  '/cut-chunked.pdf': begins({}, PDF, (socket) => setTimeout(() => socket.destroy(), 20)),
  '/reset.pdf': (request) => request.socket.destroy(),
  '/silent.pdf': () => {},
  '/stalls.pdf': begins({ 'content-length': '9000' }, PDF, () => {}),
  '/here.pdf': (_request, response) => void response.writeHead(302, { location: '/a.pdf' }).end(),
  '/elsewhere.pdf': (request, response) => {
    const port = request.headers.host?.split(':')[1];
    response.writeHead(302, { location: `http://localhost:${port}/a.pdf` }).end();
  },
  '/away.pdf': (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/a.pdf' }).end(),
  '/unchanged.pdf': (request, response) => {
    const same = request.headers['if-none-match'] === '"v1"' || request.headers['if-modified-since'] === 'yesterday';
    response.writeHead(same ? 304 : 200).end(same ? '' : PDF);
  },
  '/401.pdf': status(401),
  '/403.pdf': status(403),
  '/410.pdf': status(410),
  '/418.pdf': status(418),
  '/429.pdf': status(429, { 'retry-after': '120' }),
  '/500.pdf': status(500),
  '/502.pdf': status(502),
  '/503.pdf': status(503, { 'retry-after': 'soon' }),
};

let server: TestServer;
beforeAll(async () => {
  server = await serve(handlers);
});
afterAll(() => server.close());

const rules = (changes: Partial<FetchRules> = {}): FetchRules => ({
  isPermitted: (url) => Promise.resolve(url.hostname === '127.0.0.1'),
  allowLoopback: true,
  timeLimit: 5000,
  ...changes,
});

const get = (path: string, changes: Partial<FetchRules> = {}, options: Partial<FetchOptions> = {}) =>
  fetchDocument(server.address(path), rules(changes), { signal: new AbortController().signal, ...options });

describe('a document', () => {
  test('is fetched with what the server says of it', async () => {
    const progress: [number, number | undefined][] = [];
    const result = await get('/a.pdf', {}, { onBytes: (received, total) => progress.push([received, total]) });
    expect(result).toMatchObject({
      ok: true,
      value: {
        finalAddress: server.address('/a.pdf'),
        etag: '"v1"',
        lastModified: 'Mon, 05 Jan 2026 10:00:00 GMT',
      },
    });
    if (!result.ok || result.value === 'unchanged') throw new Error('not fetched');
    expect(new TextDecoder().decode(result.value.bytes)).toBe(PDF);
    // Node compresses nothing, but gives no length for a body that it sends at once either way.
    expect(progress.at(-1)?.[0]).toBe(PDF.length);
  });

  test('is asked for without cookies, referrer or name', async () => {
    requests.length = 0;
    await get('/a.pdf');
    const [request] = requests;
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(request?.headers).not.toHaveProperty('authorization');
    expect(request?.headers).not.toHaveProperty('if-none-match');
  });

  test('may begin a little late', async () => {
    expect(await get('/late-header.pdf')).toMatchObject({ ok: true });
    expect(await get('/short.pdf')).toMatchObject({ ok: true });
  });

  test('may lie behind a redirect on a permitted host', async () => {
    expect(await get('/here.pdf')).toMatchObject({ ok: true, value: { finalAddress: server.address('/a.pdf') } });
  });

  test('is not sent again if its bytes are known', async () => {
    expect(await get('/unchanged.pdf', {}, { known: { etag: '"v1"' } })).toEqual({ ok: true, value: 'unchanged' });
    expect(await get('/unchanged.pdf', {}, { known: { lastModified: 'yesterday' } })).toEqual({
      ok: true,
      value: 'unchanged',
    });
    expect(await get('/unchanged.pdf', {}, { known: { etag: '"v0"' } })).toMatchObject({
      ok: true,
      value: { bytes: {} },
    });
  });
});

describe('each failure says what it is', () => {
  test.each([
    ['/401.pdf', { code: 'http-forbidden', status: 401 }],
    ['/403.pdf', { code: 'http-forbidden', status: 403 }],
    ['/404.pdf', { code: 'http-not-found', status: 404 }],
    ['/410.pdf', { code: 'http-not-found', status: 410 }],
    ['/418.pdf', { code: 'http-error', status: 418 }],
    ['/429.pdf', { code: 'http-too-many-requests', status: 429, retryAfter: 120 }],
    ['/500.pdf', { code: 'http-error', status: 500 }],
    ['/502.pdf', { code: 'http-unavailable', status: 502 }],
    ['/503.pdf', { code: 'http-unavailable', status: 503 }],
    ['/empty.pdf', { code: 'empty' }],
    ['/page.html', { code: 'not-a-pdf' }],
    ['/too-late-header.pdf', { code: 'not-a-pdf' }],
  ])('%s', async (path, error) => {
    expect(await get(path)).toEqual({ ok: false, error });
  });

  test.each([
    ['/cut.pdf', 'truncated'],
    ['/cut-chunked.pdf', 'truncated'],
    ['/reset.pdf', 'network'],
    ['/announced-large.pdf', 'too-large'],
    ['/large.pdf', 'too-large'],
  ])('%s is %s', async (path, code) => {
    expect(await get(path)).toMatchObject({ ok: false, error: { code } });
  });

  test('a page instead of a document is known by its first bytes; the rest is not fetched', async () => {
    expect(await get('/long-page.html')).toEqual({ ok: false, error: { code: 'not-a-pdf' } });
    await expect.poll(() => closed.mock.calls.length).toBe(1);
  });

  test('a server that nobody answers for', async () => {
    const result = await fetchDocument('http://127.0.0.1:1/a.pdf', rules(), { signal: new AbortController().signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'network' } });
  });
});

describe('what is not allowed is not asked for', () => {
  test('a host without permission', async () => {
    const before = server.asked.length;
    const refused = await get('/a.pdf', { isPermitted: () => Promise.resolve(false) });
    expect(refused).toMatchObject({ ok: false, error: { code: 'host-not-permitted' } });
    expect(server.asked).toHaveLength(before);
  });

  test('the loopback, outside of tests', async () => {
    const before = server.asked.length;
    expect(await get('/a.pdf', { allowLoopback: false })).toMatchObject({
      ok: false,
      error: { code: 'address-forbidden' },
    });
    expect(server.asked).toHaveLength(before);
  });
});

describe('a redirect', () => {
  test('to a host without permission is not used', async () => {
    expect(await get('/elsewhere.pdf')).toMatchObject({ ok: false, error: { code: 'redirected-away' } });
  });

  test('to a private host is not used, even if it is permitted', async () => {
    const response = new Response(PDF);
    Object.defineProperty(response, 'url', { value: 'http://192.168.1.1/a.pdf' });
    vi.stubGlobal('fetch', () => Promise.resolve(response));
    const result = await get('/a.pdf', { isPermitted: () => Promise.resolve(true) });
    vi.unstubAllGlobals();
    expect(result).toMatchObject({ ok: false, error: { code: 'redirected-away', detail: 'http://192.168.1.1/a.pdf' } });
    // Its bytes were dropped, not read.
    expect(await response.body?.getReader().read()).toEqual({ done: true, value: undefined });
  });

  test('that the browser does not follow is told from a broken network', async () => {
    expect(await get('/away.pdf')).toMatchObject({ ok: false, error: { code: 'redirected-away' } });
  });
});

describe('time', () => {
  test.each(['/silent.pdf', '/stalls.pdf'])('%s is given up after the limit', async (path) => {
    expect(await get(path, { timeLimit: 150 })).toEqual({ ok: false, error: { code: 'timeout' } });
  });

  test.each(['/silent.pdf', '/stalls.pdf'])('%s is given up when the reader says so', async (path) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(await get(path, {}, { signal: controller.signal })).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  test('what was given up before is not asked for', async () => {
    const before = server.asked.length;
    expect(await get('/a.pdf', {}, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(server.asked).toHaveLength(before);
  });
});

test.each([
  ['120', 120],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After %s is %s seconds', (header, seconds) => {
  expect(retryAfter(header, Date.parse('2026-01-01T00:00:00Z'))).toBe(seconds);
});

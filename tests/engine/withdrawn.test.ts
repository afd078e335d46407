import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchDocument } from '../../lib/engine/fetch-document.ts';
import { sends, serve, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serve({ '/a.pdf': sends(`%PDF-1.7\n${'x'.repeat(2000)}`) });
});
afterAll(() => server.close());

test.each([
  ['before the answer', 2],
  ['while its bytes come', 3],
])('of a host whose permission is taken back %s no bytes are used', async (_when, asked) => {
  let times = 0;
  const isPermitted = () => Promise.resolve(++times < asked);
  const rules = { allowLoopback: true, timeLimit: 5000, isPermitted };
  const fetched = await fetchDocument(server.address('/a.pdf'), rules, { signal: new AbortController().signal });
  expect(fetched).toMatchObject({ ok: false, error: { code: 'host-not-permitted' } });
  expect(times).toBe(asked);
});

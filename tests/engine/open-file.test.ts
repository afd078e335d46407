/** A file that is opened to be looked at: as little of it as the server lets us take. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFile, type OpenedFile } from '../../lib/engine/open-file.ts';
import type { Result } from '../../lib/model/result.ts';
import { code, value } from '../store/memory.ts';
import { ranged } from './ranged.ts';
import { sends, serve, type TestServer } from './server.ts';

const KILOBYTE = 1024;
const file = (kilobytes: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(kilobytes * KILOBYTE).map((_, index) => index % 251);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
};
const large = file(2_000);
const small = file(300);

let server: TestServer;
let sent = 0;
let served = large;
const onSent = (bytes: number): void => void (sent += bytes);

beforeAll(async () => {
  server = await serve({
    '/large.pdf': ranged(() => large, { etag: '"v1"', onSent }),
    '/small.pdf': ranged(() => small, { onSent }),
    '/whole.pdf': sends(large, { etag: '"whole"' }),
    '/changes.pdf': ranged(() => served, { onSent }),
    '/page.pdf': sends('<html>', { 'content-type': 'text/html' }),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  sent = 0;
  served = large;
  server.asked.length = 0;
});

const rules = { allowLoopback: true, timeLimit: 5_000, isPermitted: () => Promise.resolve(true) };
const open = (path: string, whole = false): Promise<Result<OpenedFile>> =>
  openFile(server.address(path), rules, { signal: new AbortController().signal, onBytes: () => {}, whole });
const bytesOf = ({ source }: OpenedFile) => ('bytes' in source ? source.bytes : undefined);

describe('a file to be looked at', () => {
  test('comes in parts, if it is large and its server gives them', async () => {
    const opened = value(await open('/large.pdf'));
    expect(opened).toMatchObject({ size: large.length, etag: '"v1"' });
    expect(sent).toBe(128 * KILOBYTE);
    if (!('parts' in opened.source)) throw new Error('it came whole');
    const [from, to] = [1_500 * KILOBYTE, 1_532 * KILOBYTE];
    expect(await opened.source.parts.part(from, to)).toEqual(large.slice(from, to));
    expect(sent).toBe(160 * KILOBYTE);
    // Print and download want all of it: there is no limit to its parts.
    expect(await opened.source.parts.part(0, large.length)).toEqual(large);
  });

  test('comes whole, each byte once, if it is small', async () => {
    expect(bytesOf(value(await open('/small.pdf')))).toEqual(small);
    expect(sent).toBe(small.length);
  });

  test('comes whole from a server that gives no parts', async () => {
    const opened = value(await open('/whole.pdf'));
    expect(bytesOf(opened)).toEqual(large);
    expect(opened).toMatchObject({ etag: '"whole"', size: large.length });
    expect(server.asked).toHaveLength(1);
  });

  test('comes whole if its parts were lost before', async () => {
    expect(bytesOf(value(await open('/large.pdf', true)))).toEqual(large);
  });

  test('gives no part of another version', async () => {
    const opened = value(await open('/changes.pdf'));
    served = file(1_999);
    if (!('parts' in opened.source)) throw new Error('it came whole');
    expect(await opened.source.parts.part(0, large.length)).toBeUndefined();
  });

  test('says why it cannot be had', async () => {
    expect(code(await open('/missing.pdf'))).toBe('http-not-found');
    expect(code(await open('/page.pdf'))).toBe('not-a-pdf');
    const given = AbortSignal.abort();
    const late = openFile(server.address('/large.pdf'), rules, { signal: given, onBytes: () => {}, whole: false });
    expect(code(await late)).toBe('cancelled');
    const forbidden = { ...rules, isPermitted: () => Promise.resolve(false) };
    const away = openFile(server.address('/large.pdf'), forbidden, {
      signal: new AbortController().signal,
      onBytes: () => {},
      whole: false,
    });
    expect(code(await away)).toBe('host-not-permitted');
  });
});

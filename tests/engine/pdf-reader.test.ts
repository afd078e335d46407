// First: it tells pdf.js that nothing is drawn.
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import Sheet from 'pdfkit';
import { describe, expect, test, vi } from 'vitest';
import { createPdfReader, type PdfReader, type StartedWorker } from '../../lib/engine/pdf-reader.ts';
import type { Failure } from '../../lib/model/result.ts';
import { code, value } from '../store/memory.ts';
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

const ADDRESS = 'https://www.example.fr/a.pdf';

/** A PDF with one line on each page. */
async function pdf(...lines: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Sheet({ autoFirstPage: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  for (const line of lines) document.addPage().text(line);
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A worker that works. */
const working = (): StartedWorker => ({
  surroundings: pdfSurroundings(),
  died: new Promise(() => {}),
  terminate: vi.fn(),
});

class SilentWorker extends PDFWorker {
  override get promise(): Promise<void> {
    return new Promise(() => {});
  }
}

/** A worker that never answers; it dies when told to. */
function hanging() {
  const { promise: died, resolve: die } = Promise.withResolvers<Failure>();
  const surroundings = { ...pdfSurroundings(), worker: new SilentWorker() };
  const worker: StartedWorker = { surroundings, died, terminate: vi.fn() };
  return { worker, die };
}

/** Gives these workers, one after the other. */
const workers = (...given: (StartedWorker | Error)[]) =>
  vi.fn(() => {
    const next = given.shift();
    return next instanceof Error || next === undefined
      ? Promise.reject(next ?? new Error('none'))
      : Promise.resolve(next);
  });

const read = async (reader: PdfReader, bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal) =>
  reader.read(ADDRESS, bytes, { signal });

test('documents are read one after the other by one worker', async () => {
  const startWorker = workers(working());
  const reader = createPdfReader({ startWorker, timeLimit: 10_000 });
  reader.warm();
  const pages: [number, number][] = [];
  const first = reader.read(ADDRESS, await pdf('Première page', 'Deuxième page'), {
    signal: new AbortController().signal,
    onPage: (page, count) => pages.push([page.number, count]),
  });
  const second = read(reader, await pdf('Autre document'));
  const documents = [value(await first), value(await second)];
  expect(documents.map((one) => one.pages.map((page) => page.lines.map((line) => line.text)))).toEqual([
    [['Première page'], ['Deuxième page']],
    [['Autre document']],
  ]);
  expect(documents[0]?.reading).toMatchObject({ file: ADDRESS, pages: 2, status: 'not-deliberation' });
  expect(pages).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(startWorker).toHaveBeenCalledOnce();
});

describe('a document that is worse than its worker', () => {
  test('is given up after the limit, with the worker; the next one is read by another', async () => {
    const { worker } = hanging();
    const reader = createPdfReader({ startWorker: workers(worker, working()), timeLimit: 2_000 });
    const hung = read(reader, await pdf('a'));
    const next = read(reader, await pdf('b'));
    expect(await hung).toEqual({ ok: false, error: { code: 'damaged', detail: 'not read within 2000 ms' } });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(value(await next).pages).toHaveLength(1);
  });

  test('costs no other document when it kills the worker', async () => {
    const { worker, die } = hanging();
    const reader = createPdfReader({ startWorker: workers(worker, working()), timeLimit: 10_000 });
    const killer = read(reader, await pdf('a'));
    const next = read(reader, await pdf('b'));
    die({ code: 'damaged', detail: 'worker: out of memory' });
    expect(await killer).toEqual({ ok: false, error: { code: 'damaged', detail: 'worker: out of memory' } });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(value(await next).pages).toHaveLength(1);
  });

  test('is read again by a new worker if the worker died while nobody used it', async () => {
    const { worker, die } = hanging();
    const startWorker = workers(worker, working());
    const reader = createPdfReader({ startWorker, timeLimit: 10_000 });
    reader.warm();
    die({ code: 'damaged', detail: 'idle' });
    await expect.poll(() => vi.mocked(worker.terminate).mock.calls.length).toBe(1);
    expect(value(await read(reader, await pdf('a'))).pages).toHaveLength(1);
    expect(startWorker).toHaveBeenCalledTimes(2);
  });
});

test('a worker that does not start is said to be missing, and tried again for the next document', async () => {
  const reader = createPdfReader({ startWorker: workers(new Error('no such file'), working()), timeLimit: 10_000 });
  expect(await read(reader, await pdf('a'))).toEqual({
    ok: false,
    error: { code: 'engine-unavailable', detail: 'Error: no such file' },
  });
  expect(value(await read(reader, await pdf('b'))).pages).toHaveLength(1);
});

test('what was given up while it waited is not read', async () => {
  const startWorker = workers(working());
  const reader = createPdfReader({ startWorker, timeLimit: 10_000 });
  const controller = new AbortController();
  const first = read(reader, await pdf('a'));
  const second = read(reader, await pdf('b'), controller.signal);
  controller.abort();
  expect((await first).ok).toBe(true);
  expect(code(await second)).toBe('cancelled');
});

test('a document that is none is told from one that is broken', async () => {
  const reader = createPdfReader({ startWorker: workers(working()), timeLimit: 10_000 });
  const whole = await pdf('a');
  const broken = value(await read(reader, whole.slice(0, 400)));
  expect(broken).toMatchObject({ reading: { status: 'damaged', deliberations: [] }, failure: { code: 'damaged' } });
  expect(value(await read(reader, whole)).reading.status).toBe('not-deliberation');
});

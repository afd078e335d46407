/**
 * Runs in a page of the extension, beside the engine's own files: takes the times that `reading-speed.ts` compares. All in
 * milliseconds.
 */
import { getDocument, GlobalWorkerOptions, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toStore } from '../../../lib/engine/keep.ts';
import { createPdfReader } from '../../../lib/engine/pdf-reader.ts';
import { fetchDocument } from '../../../lib/engine/fetch-document.ts';
import { readDocument } from '../../../lib/engine/read-document.ts';
import { startWorker } from '../../../lib/engine/start-worker.ts';
import type { StartedWorker } from '../../../lib/engine/pdf-reader.ts';
import { summariseReading } from '../../../lib/engine/summarise.ts';
import { connect, writeDocument } from '../../../lib/store/index.ts';
import { fillCollection, indexCollection, loadCollection, typeWords } from './collection.ts';
import { readListing } from './listing.ts';
import { lookUp } from './look-ups.ts';
import { opening, passages } from './passage.ts';
import { scrolling } from './scrolling.ts';
import { outAndBack, takeIn } from './through-file.ts';

const FILES = '/pdf/';

/** The worker as pdf.js's own documentation sets it up. */
const DEFAULT_WORKER = '/pdf/pdf.worker.mjs';

export interface EngineTimes {
  /** From bytes to the answer in one glance. */
  answer: number;
  /** From there until all of it is stored. */
  store: number;
  extract: number;
  parse: number;
  pages: number;
  acts: number;
}

export interface ColdTimes {
  /** Until the worker listens. */
  ready: number;
  /** Until the text of the first document is there. */
  text: number;
}

export interface FirstActTimes {
  first: number;
  whole: number;
  pages: number;
  acts: number;
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(file)).arrayBuffer());
}

/** What everybody writes: one page after the other. */
async function readText(bytes: Uint8Array<ArrayBuffer>, worker: PDFWorker): Promise<void> {
  const task = getDocument({ data: bytes, worker, verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await task.destroy();
}

let started: Promise<StartedWorker> | undefined;
const connection = connect('bench');

/** pdf.js alone, in the engine's worker. */
async function bare(file: string): Promise<number> {
  const { surroundings } = await (started ??= startWorker(FILES, 'reading'));
  const bytes = await bytesOf(file);
  const begun = performance.now();
  await readText(bytes, surroundings.worker);
  return performance.now() - begun;
}

/** The same for many, one after the other, fetching included. @returns milliseconds in all */
async function bareAll(addresses: readonly string[]): Promise<number> {
  const { surroundings } = await (started ??= startWorker(FILES, 'reading'));
  const begun = performance.now();
  for (const address of addresses) await readText(await bytesOf(address), surroundings.worker);
  return performance.now() - begun;
}

/** The engine's way from bytes to the answer, and on to where it is stored, in the same worker. */
async function engine(file: string): Promise<EngineTimes> {
  const { surroundings } = await (started ??= startWorker(FILES, 'reading'));
  const bytes = await bytesOf(file);
  const begun = performance.now();
  const read = await readDocument(file, bytes, surroundings);
  if (!read.ok) throw new Error(read.error.code);
  const address = new URL(file, location.href).href;
  const visit = { address, finalAddress: address, retrieved: new Date().toISOString() };
  summariseReading(read.value.reading, visit.retrieved);
  const answered = performance.now();
  const written = await writeDocument(connection, toStore({ ...read.value, visit }));
  if (!written.ok) throw new Error(written.error.code);
  const { ms, pages, deliberations } = read.value.reading;
  const store = performance.now() - answered;
  return { answer: answered - begun, store, ...ms, pages, acts: deliberations.length };
}

async function defaultWorker(): Promise<PDFWorker> {
  GlobalWorkerOptions.workerSrc = DEFAULT_WORKER;
  const worker = new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  await worker.promise;
  return worker;
}

const ourWorker = async (): Promise<PDFWorker> => (await startWorker(FILES, 'reading')).surroundings.worker;

/** The first document of a page that was just opened: call it once a page. */
async function cold(file: string, whose: 'default' | 'ours'): Promise<ColdTimes> {
  const bytes = await bytesOf(file);
  const begun = performance.now();
  const worker = await (whose === 'ours' ? ourWorker() : defaultWorker());
  const ready = performance.now() - begun;
  await readText(bytes, worker);
  return { ready, text: performance.now() - begun };
}

/** A document with several acts: until the first of them is told, and until all are. */
async function firstAct(file: string): Promise<FirstActTimes> {
  const { surroundings } = await (started ??= startWorker(FILES, 'reading'));
  const bytes = await bytesOf(file);
  const begun = performance.now();
  let first = Number.NaN;
  const onEarly = () => {
    if (Number.isNaN(first)) first = performance.now() - begun;
  };
  const read = await readDocument(file, bytes, surroundings, { onEarly });
  if (!read.ok) throw new Error(read.error.code);
  const { pages, deliberations } = read.value.reading;
  return { first, whole: performance.now() - begun, pages, acts: deliberations.length };
}

/** Fetches a document only as far as its first act needs. @returns how many acts that gave */
async function beginning(address: string): Promise<number> {
  const reader = createPdfReader({ startWorker: () => (started ??= startWorker(FILES, 'reading')), timeLimit: 60_000 });
  const rules = { allowLoopback: true, timeLimit: 60_000, isPermitted: () => Promise.resolve(true) };
  const { signal } = new AbortController();
  const { promise, resolve } = Promise.withResolvers<number>();
  void fetchDocument(address, rules, {
    signal,
    onBeginning: async (parts) => {
      const early = await reader.readBeginning(address, parts, signal);
      resolve(early?.reading.deliberations.length ?? 0);
      // The rest is not asked for: what was sent until now is what counts.
      await new Promise(() => {});
    },
  });
  return promise;
}

const timings = {
  bare,
  bareAll,
  readListing: (listing: string, addresses: readonly string[]) => readListing(listing, addresses, FILES),
  engine,
  cold,
  firstAct,
  beginning,
  lookUp,
  opening,
  passages,
  scrolling,
  takeIn,
  outAndBack,
  fillCollection,
  indexCollection,
  loadCollection,
  typeWords,
};

export type Timings = typeof timings;

Object.assign(globalThis, { timings });

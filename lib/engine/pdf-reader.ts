/**
 * Reads documents one after the other with one worker, which is started once and kept: a new one costs ten times what
 * reading with it does. A document that hangs or kills the worker costs that document alone.
 */
import type { TextPage } from '../model/page.ts';
import { err, type Failure, type Result } from '../model/result.ts';
import type { ByteRanges } from '../pdf/byte-ranges.ts';
import type { PdfSurroundings } from '../pdf/open-pdf.ts';
import { readBeginning } from './read-beginning.ts';
import { readDocument, type EarlyReading, type ReadDocument } from './read-document.ts';

/** A started worker with all that pdf.js needs beside it. */
export interface StartedWorker {
  surroundings: PdfSurroundings;
  /** Settles if the worker dies by itself; never otherwise. */
  died: Promise<Failure>;
  terminate(): void;
}

export interface PdfReaderOptions {
  startWorker: () => Promise<StartedWorker>;
  /** For one document, in milliseconds. */
  timeLimit: number;
  /** From one page of it to the next, in milliseconds. */
  silenceLimit?: number;
}

export interface ReadOptions {
  signal: AbortSignal;
  onPage?: (page: TextPage, pages: number) => void;
  onEarly?: (early: EarlyReading) => void;
}

export interface PdfReader {
  /** Starts the worker, so that the first document does not wait for it. */
  warm(): void;
  /**
   * Reads a document when those before it are read. The bytes are gone afterwards. Fails with `cancelled`, with
   * `damaged` for a document that takes too long or kills the worker, and with `engine-unavailable` if no worker starts.
   */
  read(address: string, bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<Result<ReadDocument>>;
  /**
   * Reads the first acts of a document of which parts can be had, when the documents before it are read. Undefined where
   * that does not succeed soon: nothing is lost, since the whole document is read next.
   */
  readBeginning(address: string, parts: ByteRanges, signal: AbortSignal): Promise<EarlyReading | undefined>;
  close(): void;
}

/** Five seconds, with the time that it waits for its turn: the rest of the document is not asked for meanwhile. */
const BEGINNING_TIME_LIMIT = 5_000;

/** One minute, also for a collection of a thousand pages: those read in a tenth of it. */
export const READING_TIME_LIMIT = 60_000;

/**
 * Ten seconds until the first page, and from one to the next: a document that draws itself without end, or unpacks to
 * more than there is room for, is not heard of again. Real pages take milliseconds.
 */
export const SILENCE_LIMIT = 10_000;

interface Timer {
  /** Settles with `damaged` after a limit, unless stopped. */
  over: Promise<Failure>;
  /** The document is being read still. */
  heard: () => void;
  stop: () => void;
}

function timer(limit: number, silence: number): Timer {
  const { promise: over, resolve } = Promise.withResolvers<Failure>();
  const after = (milliseconds: number, what: string) =>
    setTimeout(() => resolve({ code: 'damaged', detail: `${what} within ${milliseconds} ms` }), milliseconds);
  const whole = after(limit, 'not read');
  let next = after(silence, 'no page read');
  return {
    over,
    heard: () => {
      clearTimeout(next);
      next = after(silence, 'no page read');
    },
    stop: () => {
      clearTimeout(whole);
      clearTimeout(next);
    },
  };
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));

export function createPdfReader({ startWorker, timeLimit, silenceLimit = SILENCE_LIMIT }: PdfReaderOptions): PdfReader {
  let starting: Promise<StartedWorker> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const drop = (worker: Promise<StartedWorker> | undefined): void => {
    if (starting !== worker) return;
    starting = undefined;
    void worker?.then((started) => started.terminate()).catch(() => {});
  };

  /** The worker there is, or a new one. One that dies or does not start makes way for the next. */
  function start(): Promise<StartedWorker> {
    if (starting !== undefined) return starting;
    const mine = startWorker();
    starting = mine;
    mine
      .then(({ died }) => died)
      .then(
        () => drop(mine),
        () => drop(mine),
      );
    return mine;
  }

  async function readNow(
    address: string,
    bytes: Uint8Array<ArrayBuffer>,
    { signal, onPage, ...listeners }: ReadOptions,
  ): Promise<Result<ReadDocument>> {
    if (signal.aborted) return err({ code: 'cancelled' });
    const mine = start();
    let worker: StartedWorker;
    try {
      worker = await mine;
    } catch (error) {
      return err({ code: 'engine-unavailable', detail: String(error) });
    }
    const { over, heard, stop } = timer(timeLimit, silenceLimit);
    const giveUp = new AbortController();
    const within = AbortSignal.any([signal, giveUp.signal]);
    const onNextPage: ReadOptions['onPage'] = (page, pages) => {
      heard();
      onPage?.(page, pages);
    };
    const progress = { ...listeners, onPage: onNextPage, signal: within };
    const reading = readDocument(address, bytes, worker.surroundings, progress);
    // If the worker is gone, pdf.js may still say so when nobody listens any more.
    reading.catch(() => {});
    try {
      return await Promise.race([
        reading,
        Promise.race([worker.died, over]).then((failure) => {
          drop(mine);
          giveUp.abort();
          return err(failure);
        }),
      ]);
    } finally {
      stop();
    }
  }

  async function readBeginningNow(
    address: string,
    parts: ByteRanges,
    signal: AbortSignal,
  ): Promise<EarlyReading | undefined> {
    if (signal.aborted) return undefined;
    try {
      const { surroundings } = await start();
      return await readBeginning(address, parts, surroundings, signal);
    } catch {
      // A worker that does not start, or dies: the whole document, which comes next, says so.
      return undefined;
    }
  }

  return {
    readBeginning(address, parts, signal) {
      const within = AbortSignal.any([signal, AbortSignal.timeout(BEGINNING_TIME_LIMIT)]);
      const turn = last.then(() => readBeginningNow(address, parts, within));
      last = turn;
      return Promise.race([turn, aborted(within)]);
    },
    warm: () => void start(),
    read(address, bytes, options) {
      const turn = last.then(() => readNow(address, bytes, options));
      last = turn.catch(() => {});
      return turn;
    },
    close: () => drop(starting),
  };
}

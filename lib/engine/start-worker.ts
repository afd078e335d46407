/** Starts pdf.js's worker from the extension's own files. */
import { PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StartedWorker } from './pdf-reader.ts';
import type { Failure } from '../model/result.ts';

/**
 * Resolves when the worker's first message comes. pdf.js's worker sends one when it listens; whatever is sent to it
 * before is lost, since its script is loaded by another one.
 */
function announced(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(`worker did not start: ${event.message}`)), {
      once: true,
    });
  });
}

/** An uncaught error is the only sign of life's end that a worker gives. */
const death = (worker: Worker): Promise<Failure> =>
  new Promise((resolve) => {
    worker.addEventListener('error', (event) => resolve({ code: 'damaged', detail: `worker: ${event.message}` }));
    worker.addEventListener('messageerror', () => resolve({ code: 'damaged', detail: 'worker: unreadable message' }));
  });

/**
 * What the worker is for. To read a document within limits that no text needs to pass, whatever it was made to do; or to
 * draw it, with all its pictures.
 */
export type WorkerUse = 'reading' | 'drawing';

const SCRIPTS: Record<WorkerUse, string> = { reading: 'reading-worker.mjs', drawing: 'worker.mjs' };

/**
 * @param files address of the folder with pdf.js's files, with a trailing slash
 */
export async function startWorker(files: string, use: WorkerUse): Promise<StartedWorker> {
  const worker = new Worker(`${files}${SCRIPTS[use]}`, { type: 'module', name: 'pdf.js' });
  try {
    await announced(worker);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  // pdf.js's types know only its own port; a Worker is one.
  const pdfWorker = new PDFWorker({ port: worker as unknown as null, verbosity: VerbosityLevel.ERRORS });
  return {
    surroundings: {
      worker: pdfWorker,
      cMapUrl: `${files}cmaps/`,
      standardFontDataUrl: `${files}standard_fonts/`,
      wasmUrl: `${files}wasm/`,
    },
    died: death(worker),
    terminate() {
      pdfWorker.destroy();
      worker.terminate();
    },
  };
}

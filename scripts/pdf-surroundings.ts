import './no-drawing.ts';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfSurroundings } from '../lib/pdf/open-pdf.ts';

/** What pdf.js needs in Node: its worker (which runs in this thread) and its files. */
export function pdfSurroundings(): PdfSurroundings {
  const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const folder = (name: string) => `${join(root, name)}/`;
  return {
    worker: new PDFWorker({ verbosity: VerbosityLevel.ERRORS }),
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
  };
}

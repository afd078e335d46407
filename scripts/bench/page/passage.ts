/** Until a passage of a document can be read on the screen: in the annotated document, and by pdf.js alone. Milliseconds. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { startWorker } from '../../../lib/engine/start-worker.ts';
import type { StartedWorker } from '../../../lib/engine/pdf-reader.ts';
import type { Box } from '../../../lib/model/evidence.ts';
import type { PdfSurroundings } from '../../../lib/pdf/open-pdf.ts';
import type { Mark } from '../../../lib/ui/reader/marks.ts';
import { showDocument } from './show-document.ts';

export interface PassageTimes {
  ours: number;
  bare: number;
}

const BOX: Box = [100, 400, 200, 412];

let started: Promise<StartedWorker> | undefined;

const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetch(file)).arrayBuffer());

const markOn = (page: number): Mark => ({
  id: `passage-${page}`,
  act: 0,
  path: 'number',
  kind: 'identity',
  page,
  quote: '',
  boxes: [BOX],
  read: { page, quote: '', boxes: [BOX], source: 'text-layer' },
  isLost: false,
});

const openBare = (bytes: Uint8Array<ArrayBuffer>, surroundings: PdfSurroundings) =>
  getDocument({ data: bytes, ...surroundings, useSystemFonts: true, verbosity: VerbosityLevel.ERRORS });

/** pdf.js draws a page as large, and nothing else. */
async function drawBare(document: PDFDocumentProxy, number: number, scale: number): Promise<void> {
  const canvas = globalThis.document.createElement('canvas');
  globalThis.document.body.append(canvas);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: (scale * 96) / 72 });
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport }).promise;
  canvas.remove();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The document is open, and the passages are on pages that were not looked at yet: each is gone to in turn. */
export async function passages(file: string, pages: readonly number[]): Promise<PassageTimes[]> {
  const { surroundings } = await (started ??= startWorker('/pdf/', 'drawing'));
  const marks = pages.map(markOn);
  const shown = await showDocument(await bytesOf(file), { surroundings, marks, first: 1 });
  await shown.drawn(1);
  const task = openBare(await bytesOf(file), surroundings);
  const document = await task.promise;
  const taken: PassageTimes[] = [];
  for (const [round, page] of pages.entries()) {
    const times: PassageTimes = { ours: 0, bare: 0 };
    const draw = async (): Promise<void> => {
      times.bare = await timed(() => drawBare(document, page, shown.viewer.scale.peek()));
    };
    const goTo = async (): Promise<void> => {
      times.ours = await timed(() => {
        shown.viewer.goToBox(page, BOX);
        return shown.drawn(page);
      });
    };
    // Whichever comes second finds the machine warmer.
    for (const one of round % 2 === 0 ? [draw, goTo] : [goTo, draw]) await one();
    taken.push(times);
  }
  await task.destroy();
  await shown.close();
  return taken;
}

/** From the bytes of the document on: it is opened, its pages get their places, and the one with the passage is drawn. */
export async function opening(file: string, page: number): Promise<PassageTimes> {
  const { surroundings } = await (started ??= startWorker('/pdf/', 'drawing'));
  let bytes = await bytesOf(file);
  let scale = 1;
  const ours = await timed(async () => {
    const shown = await showDocument(bytes, { surroundings, marks: [markOn(page)], first: page });
    shown.viewer.goToBox(page, BOX);
    await shown.drawn(page);
    scale = shown.viewer.scale.peek();
    void shown.close();
  });
  bytes = await bytesOf(file);
  const bare = await timed(async () => {
    const task = openBare(bytes, surroundings);
    await drawBare(await task.promise, page, scale);
    void task.destroy();
  });
  return { ours, bare };
}

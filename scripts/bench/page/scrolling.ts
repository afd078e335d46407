/** How smoothly a long document moves under the reader's hand, with the marks of its acts or without any. */
import { readDocument } from '../../../lib/engine/read-document.ts';
import { startWorker } from '../../../lib/engine/start-worker.ts';
import { marksOf, type Mark } from '../../../lib/ui/reader/marks.ts';
import { showDocument } from './show-document.ts';

export interface Frames {
  /** Milliseconds between one frame and the next, in order. */
  lengths: number[];
  marks: number;
}

/** CSS pixels a frame: some five pages a second at sixty frames. */
const STEP = 90;
const FRAMES = 240;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetch(file)).arrayBuffer());

let read: Promise<Mark[]> | undefined;

async function marksIn(file: string): Promise<Mark[]> {
  const { surroundings, terminate } = await startWorker('/pdf/', 'reading');
  const done = await readDocument(file, await bytesOf(file), surroundings);
  terminate();
  if (!done.ok) throw new Error(done.error.code);
  return marksOf(done.value.reading.deliberations);
}

/** @param from page that the scrolling begins at */
export async function scrolling(file: string, from: number, withMarks: boolean): Promise<Frames> {
  const marks = withMarks ? await (read ??= marksIn(file)) : [];
  const { surroundings, terminate } = await startWorker('/pdf/', 'drawing');
  const shown = await showDocument(await bytesOf(file), { surroundings, marks, first: from });
  await shown.drawn(from);
  const lengths: number[] = [];
  let before = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame++) {
    shown.container.scrollTop += STEP;
    const now = await nextFrame();
    lengths.push(now - before);
    before = now;
  }
  await shown.close();
  terminate();
  return { lengths, marks: marks.length };
}

/** A process that reads one file after the other for {@link ReadingProcess}. Its argument: the bytes of memory it may take. */
import { pdfSurroundings } from '../pdf-surroundings.ts';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ListedFile } from './list-files.ts';
import { readFileAt } from './read-file.ts';

const watch = new Worker(new URL('watch.ts', import.meta.url), { workerData: process.argv[2] });
watch.unref();
const surroundings = pdfSurroundings();

// The terminal tells every process at once; the one that started us decides.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (listed: ListedFile) => void answer(listed));
process.send?.('ready');

async function answer({ file, bytes = 0, modified }: ListedFile): Promise<void> {
  const { file: name, ...reading } = await readFileAt(file, surroundings);
  // What cannot be opened has a size all the same, by which it is known again.
  const size = reading.status === 'unreadable' ? { bytes } : {};
  process.send?.(JSON.stringify({ file: name, modified, ...reading, ...size }));
}

/** Reads any number of files with several processes, and writes a line for each as soon as it is read. */
import process from 'node:process';
import type { ReadingLine } from '../../lib/model/reading-line.ts';
import { listFiles, STANDARD_INPUT, type ListedFile } from './list-files.ts';
import { OutputFile, ReadBefore } from './output-file.ts';
import { Progress } from './progress.ts';
import { ReaderProcess, type Limits } from './reader-process.ts';

export interface ManyFiles {
  names: readonly string[];
  /** Processes. */
  jobs: number;
  /** Where the lines go; on standard output if absent, when nothing can be resumed. */
  out: string | undefined;
  limits: Limits;
}

interface Output {
  before: ReadBefore;
  add(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Takes no more until what it was given is taken by whoever reads it. */
const standardOutput = (): Output => ({
  before: new ReadBefore(),
  add: (line) => new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve())),
  close: () => Promise.resolve(),
});

const OPENED: ReadonlySet<ReadingLine['status']> = new Set(['read', 'no-text', 'not-deliberation']);

/** @returns the exit code: 0 if every file could be opened, 1 if not, 130 if it was interrupted. */
export async function readMany({ names, jobs, out, limits }: ManyFiles): Promise<number> {
  const output = out === undefined ? standardOutput() : await OutputFile.open(out);
  const readers = Array.from({ length: jobs }, () => new ReaderProcess(limits));
  const progress = new Progress();
  const interruption = new AbortController();
  const { signal } = interruption;
  const stopped = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  const stop = (): void => {
    interruption.abort();
    for (const reader of readers) reader.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  void countFiles(names, signal, progress);

  const files = listFiles(names);
  // Names on standard input may come late, or never.
  const nextFile = (): Promise<IteratorResult<ListedFile> | undefined> => Promise.race([stopped, files.next()]);
  let failed = false;
  async function work(reader: ReaderProcess): Promise<void> {
    for (let next = await nextFile(); next?.done === false && !signal.aborted; next = await nextFile()) {
      const listed = next.value;
      if (!output.before.add(listed)) {
        progress.skipped();
        continue;
      }
      const line = await reader.read(listed);
      if (line === undefined) return;
      await output.add(line);
      const { status } = JSON.parse(line) as ReadingLine;
      progress.read(status);
      failed ||= !OPENED.has(status);
    }
  }
  try {
    await Promise.all(readers.map(work));
  } finally {
    for (const reader of readers) reader.close();
    await output.close();
    progress.end(signal.aborted);
  }
  if (signal.aborted) return 130;
  return failed ? 1 : 0;
}

/** Counts while the first are read. Names that come on standard input cannot be had twice. */
async function countFiles(names: readonly string[], signal: AbortSignal, progress: Progress): Promise<void> {
  if (names.includes(STANDARD_INPUT)) return;
  const files = listFiles(names);
  let count = 0;
  while ((await files.next()).done !== true) {
    if (signal.aborted) return;
    count += 1;
  }
  progress.total = count;
}

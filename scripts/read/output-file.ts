/** The file that readings are written to, one a line, and what a run that was broken off left in it. */
import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { splitLines } from '../../lib/model/split-lines.ts';
import type { ListedFile } from './list-files.ts';

/** Which files were read. A million of them take some 70 MB: of each, 12 bytes are remembered. */
export class ReadBefore {
  readonly #digests = new Set<string>();

  /** Whether it is new. A file that changed since, by its size or date, is. */
  add({ file, bytes, modified }: ListedFile): boolean {
    const digest = hash('sha256', JSON.stringify([file, bytes, modified]), 'base64').slice(0, 16);
    if (this.#digests.has(digest)) return false;
    this.#digests.add(digest);
    return true;
  }

  get size(): number {
    return this.#digests.size;
  }
}

export class OutputFile {
  readonly #handle: FileHandle;
  #last: Promise<unknown> = Promise.resolve();
  /** What it held already. */
  readonly before: ReadBefore;

  private constructor(handle: FileHandle, before: ReadBefore) {
    this.#handle = handle;
    this.before = before;
  }

  /**
   * Opens a file, new or of an earlier run, whose last line is cut off if it is unfinished. Throws {@link ForeignFile}, and
   * touches nothing, if the file holds anything else than readings.
   */
  static async open(path: string): Promise<OutputFile> {
    const handle = await open(path, 'a+');
    try {
      const whole = await wholeLines(handle);
      const before = await filesIn(path, whole);
      await handle.truncate(whole);
      return new OutputFile(handle, before);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Resolves when the line is with the system, which keeps it whatever befalls this program. */
  add(line: string): Promise<void> {
    const written = this.#last.then(() => this.#handle.appendFile(`${line}\n`));
    this.#last = written.catch(() => {});
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#handle.close();
  }
}

export class ForeignFile extends Error {}

const NEWLINE = 0x0a;

/** The length of a file up to the end of its last finished line. */
async function wholeLines(handle: FileHandle): Promise<number> {
  let { size: end } = await handle.stat();
  const block = new Uint8Array(64 * 1024);
  while (end > 0) {
    const start = Math.max(0, end - block.length);
    const { bytesRead } = await handle.read(block, 0, end - start, start);
    const newline = block.subarray(0, bytesRead).lastIndexOf(NEWLINE);
    if (newline !== -1) return start + newline + 1;
    end = start;
  }
  return 0;
}

/** The files whose readings the first `length` bytes hold. */
async function filesIn(path: string, length: number): Promise<ReadBefore> {
  const before = new ReadBefore();
  if (length === 0) return before;
  let number = 0;
  for await (const line of splitLines(createReadStream(path, { encoding: 'utf8', end: length - 1 }))) {
    number += 1;
    before.add(fileOf(line) ?? refuse(path, number));
  }
  return before;
}

function fileOf(line: string): ListedFile | undefined {
  try {
    const { file, bytes, modified } = JSON.parse(line) as Partial<Record<keyof ListedFile, unknown>>;
    if (typeof file !== 'string' || typeof bytes !== 'number') return undefined;
    return typeof modified === 'string' ? { file, bytes, modified } : { file };
  } catch {
    return undefined;
  }
}

function refuse(path: string, line: number): never {
  throw new ForeignFile(`${path}, ligne ${line} : ce n’est pas une lecture de Délibéré. Le fichier n’est pas touché.`);
}

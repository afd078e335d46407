/** The files that an export makes: each is there when it is whole, and not before. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Chunk } from '../../lib/export/index.ts';

interface Open {
  path: string;
  stream: WriteStream;
}

async function open(path: string): Promise<Open> {
  await mkdir(dirname(path), { recursive: true });
  const stream = createWriteStream(`${path}.part`);
  await once(stream, 'open');
  return { path, stream };
}

async function finish({ path, stream }: Open): Promise<void> {
  stream.end();
  await once(stream, 'finish');
  await rename(`${path}.part`, path);
}

/** @returns the paths of the files, in the order in which they were begun. Rejects where the disk refuses. */
export async function writeAll(folder: string, chunks: AsyncIterable<Chunk>): Promise<string[]> {
  const files = new Map<string, Open>();
  for await (const { file, content } of chunks) {
    let opened = files.get(file);
    if (opened === undefined) {
      opened = await open(join(folder, file));
      files.set(file, opened);
    }
    if (!opened.stream.write(content)) await once(opened.stream, 'drain');
  }
  for (const file of files.values()) await finish(file);
  return [...files.values()].map(({ path }) => path);
}

/** The files that a command names: files, folders, patterns, or names on standard input. One at a time, however many. */
import { glob, opendir, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import process from 'node:process';
import { splitLines } from '../../lib/model/split-lines.ts';

/** A file to be read. Without size and date if there is none. */
export interface ListedFile {
  /** As named, or as its folder was: two ways to write one path are one name. */
  file: string;
  bytes?: number;
  /** ISO 8601 with time: when it was last changed. */
  modified?: string;
}

/** In place of names: they come on standard input, one a line. */
export const STANDARD_INPUT = '-';

export async function* listFiles(names: readonly string[]): AsyncGenerator<ListedFile> {
  for (const name of names) {
    if (name !== STANDARD_INPUT) yield* namedBy(name);
    else for await (const line of splitLines(process.stdin.setEncoding('utf8'))) if (line !== '') yield* namedBy(line);
  }
}

/** What a name stands for. One that stands for nothing is a file that is not there. */
async function* namedBy(name: string): AsyncGenerator<ListedFile> {
  const found = await statOf(name);
  if (found?.isDirectory() === true) yield* inFolder(name);
  else if (found !== undefined || !/[*?[{]/.test(name)) yield listed(name, found);
  else {
    let none = true;
    for await (const match of glob(name)) {
      const matched = await statOf(match);
      if (matched?.isFile() === true) yield listed(match, matched);
      none &&= matched?.isFile() !== true;
    }
    if (none) yield listed(name, undefined);
  }
}

type Stat = Awaited<ReturnType<typeof stat>>;

const statOf = (name: string): Promise<Stat | undefined> => stat(name).catch(() => undefined);

function listed(name: string, found: Stat | undefined): ListedFile {
  const file = normalize(name);
  // Whoever reads a pipe or a device may wait for ever.
  if (found?.isFile() !== true) return { file };
  return { file, bytes: Number(found.size), modified: new Date(Number(found.mtimeMs)).toISOString() };
}

/** Every PDF of a folder and of those in it, in the order that the disk gives. Links to folders are not followed. */
async function* inFolder(folder: string): AsyncGenerator<ListedFile> {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const opened = await opendir(next).catch(() => undefined);
    if (opened === undefined) yield { file: next };
    for await (const entry of opened ?? []) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (/\.pdf$/i.test(entry.name)) yield listed(path, await statOf(path));
    }
  }
}

/** The files that an export reads, each of which can be read twice. */
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { glob, mkdir, mkdtemp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';

export interface Input {
  /** As the user named it. */
  name: string;
  path: string;
}

/** In place of a name: readings come on standard input. */
const STANDARD_INPUT = '-';

/**
 * What comes on standard input or through a pipe can be had once: it is copied beside the results, and the copy goes with this program.
 *
 * @param names of files and folders
 * @param folder of the results
 * @throws if one of them cannot be read
 */
export async function inputsOf(names: readonly string[], folder: string): Promise<Input[]> {
  const inputs: Input[] = [];
  let copies: string | undefined;
  for (const name of names) {
    const found = name === STANDARD_INPUT ? undefined : await stat(name);
    if (found?.isDirectory() === true) {
      const within = await Array.fromAsync(glob('**/*.ndjson', { cwd: name }));
      inputs.push(...within.sort().map((one) => ({ name: join(name, one), path: join(name, one) })));
    } else if (found?.isFile() === true) inputs.push({ name, path: name });
    else {
      copies ??= await folderForCopies(folder);
      const path = join(copies, `${inputs.length}.ndjson`);
      await pipeline(found === undefined ? process.stdin : createReadStream(name), createWriteStream(path));
      inputs.push({ name, path });
    }
  }
  return inputs;
}

async function folderForCopies(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const copies = await mkdtemp(join(folder, '.lectures-'));
  process.once('exit', () => rmSync(copies, { recursive: true, force: true }));
  // Without it, an interruption would leave them.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  return copies;
}

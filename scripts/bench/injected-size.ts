/** What every page of the declared sites has to load, whether or not there is anything to read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

/** Bytes, after gzip. */
const GOAL = 1_024;

const gzipped = async (build: string, script: string): Promise<number> =>
  gzipSync(await readFile(join(build, 'content-scripts', script)), { level: 9 }).length;

/** @param build folder of a built extension */
export async function injectedSize(build: string): Promise<Figure> {
  const [links, marks, panel] = await Promise.all(
    ['links.js', 'marks.js', 'panel.js'].map((name) => gzipped(build, name)),
  );
  return {
    name: 'first-stage script injected in every page',
    value: links ?? Number.NaN,
    goal: GOAL,
    unit: 'B gzip',
    detail: `only where there are documents: marks ${marks} B; only when it is opened: panel ${panel} B`,
  };
}

/** Takes readings in, writes the collection into a file and takes it back, in the browser's own stores. */
import { importReadings } from '../../../lib/engine/import-readings.ts';
import { faultOf } from '../../../lib/import/stored-records.ts';
import { runChecks } from '../../../lib/parse/checks/index.ts';
import { backUp, commit, connect, stage } from '../../../lib/store/index.ts';
import { syntheticAct } from '../synthetic-acts.ts';

/** Milliseconds for all of them; the file in bytes; the most memory that the page's own objects took, in bytes. */
export interface FileTimes {
  taken: number;
  saved: number;
  lookedThrough: number;
  restored: number;
  file: number;
  memory: number;
}

const ABOUT = {
  bytes: 100_000,
  pages: 1,
  pagesRead: 1,
  status: 'read',
  textSource: 'text-layer',
  kind: 'deliberation',
  ms: { extract: 1, parse: 1 },
  readerVersion: 'bench',
} as const;

const hashOf = (n: number): string => n.toString(16).padStart(64, '0');

async function* linesOf(from: number, to: number, of: number): AsyncGenerator<string> {
  for (let n = from; n < to; n += 1) {
    const deliberations = [syntheticAct(n, of)];
    const reading = { file: `actes/${n}.pdf`, sha256: hashOf(n), deliberations, ...ABOUT };
    yield `${JSON.stringify(reading)}\n`;
  }
}

/** Chrome tells; others do not. */
const heap = (): number =>
  (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

function must<T>(result: { ok: true; value: T } | { ok: false; error: { code: string; detail?: string } }): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** Takes in a part of a collection of so many acts. @returns milliseconds */
export async function takeIn(of: number, from: number, to: number): Promise<number> {
  const begun = performance.now();
  must(await importReadings(connect(`file-${of}`), linesOf(from, to, of)));
  return performance.now() - begun;
}

/** What was taken in, out and into other stores. */
export async function outAndBack(of: number): Promise<Omit<FileTimes, 'taken'>> {
  let memory = 0;
  const onProgress = (): void => {
    memory = Math.max(memory, heap());
  };
  const times = [performance.now()];
  const file = must(await backUp(connect(`file-${of}`), { extension: 'bench', settings: {}, onProgress }));
  times.push(performance.now());
  const other = connect(`other-${of}`);
  must(await stage(other, file, { check: faultOf, onProgress }));
  times.push(performance.now());
  must(await commit(other, { mode: 'replace', audit: runChecks, onProgress }));
  times.push(performance.now());
  const [begun = 0, saved = 0, looked = 0, restored = 0] = times;
  return { saved: saved - begun, lookedThrough: looked - saved, restored: restored - looked, file: file.size, memory };
}

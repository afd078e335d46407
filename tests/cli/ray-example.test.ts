/**
 * The example of docs/at-scale.md stays in step with the command that it calls. Ray itself need not be here: something that runs
 * tasks one after the other stands for it. What Ray does when a worker dies was tried by hand: docs/at-scale.md.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askedFor } from '../../scripts/read/arguments.ts';
import { makePdf } from '../pdf/make-pdf.ts';

const pathOf = (name: string): string => new URL(name, import.meta.url).pathname;
const EXAMPLE = pathOf('../../examples/ray/read-documents.py');

// Each batch starts several processes, which may have to share their cores with many others.
vi.setConfig({ testTimeout: 120_000 });

const example = (): Promise<string> => readFile(EXAMPLE, 'utf8');

test('the example calls the reader with options that it has', async () => {
  const command = JSON.parse(/^READ = (\[.*\])$/m.exec(await example())?.[1] ?? '[]') as string[];
  expect(command.slice(0, 5)).toEqual(['npm', 'run', '--silent', 'read', '--']);
  expect(askedFor(command.slice(5))).toMatchObject({ files: ['-'], many: { jobs: 1, out: undefined } });
});

test('the page on scale shows the example as it is', async () => {
  const page = await readFile(pathOf('../../docs/at-scale.md'), 'utf8');
  const shown = [...page.matchAll(/^```python\n(.*?)^```/gms)].map((block) => block[1] ?? '');
  expect(shown).toHaveLength(1);
  const source = await example();
  for (const part of shown) expect(source).toContain(part);
});

const OLDEST = 'import sys; sys.exit(sys.version_info < (3, 9))';
const hasPython = spawnSync('python3', ['-c', OLDEST]).status === 0;
const SKIPPED = hasPython ? '' : ' (skipped: there is no Python 3.9 on this machine)';

describe.skipIf(!hasPython)(`the example, run by Python${SKIPPED}`, () => {
  let folder: string;
  const inFolder = (name: string): string => join(folder, name);
  let paths: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'delibere-ray-'));
    const letter = await makePdf((document) => document.text('Madame, votre réservation de la salle est confirmée.'));
    paths = ['a.pdf', 'b.pdf', 'broken.pdf', 'absent.pdf'].map(inFolder);
    await writeFile(inFolder('a.pdf'), letter);
    await writeFile(inFolder('b.pdf'), letter);
    await writeFile(inFolder('broken.pdf'), letter.subarray(0, 200));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Files two at a time, into `readings`. */
  async function run(files: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    await writeFile(inFolder('paths.txt'), `${files.join('\n')}\n`);
    const args = [EXAMPLE, inFolder('paths.txt'), inFolder('readings'), '--batch', '2'];
    const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    const env = { ...process.env, PATH: path, PYTHONPATH: pathOf('stand-in'), PYTHONDONTWRITEBYTECODE: '1' };
    return new Promise((resolve) => {
      execFile('python3', args, { env }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });
  }

  const lines = async (): Promise<unknown[]> => {
    const parts = (await readdir(inFolder('readings'))).toSorted();
    const texts = await Promise.all(parts.map((part) => readFile(join(inFolder('readings'), part), 'utf8')));
    return texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line) as unknown);
  };

  test('writes a line for each file, whatever befalls it, once; and the same command reads nothing again', async () => {
    const ran = await run([...paths, paths[0] ?? expect.fail()]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('4 files in 2 batches, 2 of them to be read');
    const statuses = ['not-deliberation', 'not-deliberation', 'damaged', 'unreadable'];
    expect(await lines()).toMatchObject(paths.map((file, index) => ({ file, status: statuses[index] })));
    expect((await run(paths)).stdout).toContain('0 of them to be read');
    expect(await lines()).toHaveLength(4);
  });

  test('says which batch it cannot read whatever it tries, and reads the others', async () => {
    await rm(inFolder('readings/000000000.ndjson'), { force: true });
    await mkdir(inFolder('no-documents'), { recursive: true });
    // A folder without documents has no line.
    const ran = await run([inFolder('no-documents'), ...paths.slice(1)]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('000000000.ndjson: not read: 1 lines for 2 files');
    expect(await lines()).toMatchObject(paths.slice(2).map((file) => ({ file })));
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadingLine } from '../../lib/model/reading-line.ts';
import { STREAMS } from '../hostile/pdf/streams.ts';
import { makePdf } from '../pdf/make-pdf.ts';

const SCRIPT = new URL('../../scripts/read.ts', import.meta.url).pathname;

// Each run starts several processes, which may have to share their cores with many others.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let out: string;
const inFolder = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-many-'));
  out = inFolder('lectures.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

const letter = (): Promise<Uint8Array> =>
  makePdf((document) => document.text('Madame, votre réservation de la salle est confirmée.'));

/** So many letters in a folder of their own. */
async function letters(count: number): Promise<string> {
  const letterbox = inFolder('lettres');
  await mkdir(letterbox);
  await writeFile(join(letterbox, '0.pdf'), await letter());
  await Promise.all(
    Array.from({ length: count - 1 }, (_, index) =>
      copyFile(join(letterbox, '0.pdf'), join(letterbox, `${index + 1}.pdf`)),
    ),
  );
  return letterbox;
}

/** A document made to do harm, as a file. */
async function specimen(name: string): Promise<string> {
  const make = STREAMS[name];
  if (make === undefined) throw new Error(`no specimen « ${name} »`);
  const path = inFolder(`${name}.pdf`);
  await writeFile(path, await make());
  return path;
}

interface Run {
  process: ChildProcess;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

function start(...args: string[]): Run {
  const child = spawn(process.execPath, [SCRIPT, ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ended };
}

const run = (...args: string[]) => start(...args).ended;

const parsed = (text: string): ReadingLine[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReadingLine);

const lines = async (): Promise<ReadingLine[]> => parsed(await readFile(out, 'utf8').catch(() => ''));
const linesWritten = async (): Promise<number> => (await readFile(out, 'utf8').catch(() => '')).split('\n').length - 1;

describe('read --out', () => {
  test('writes a line for each file of folders, patterns and names, whatever befalls it, and once', async () => {
    await mkdir(inFolder('a/b'), { recursive: true });
    await writeFile(inFolder('a/un.PDF'), await letter());
    await writeFile(inFolder('a/b/deux.pdf'), await letter());
    await writeFile(inFolder('a/b/note.txt'), 'rien');
    await writeFile(inFolder('c-1.pdf'), '<!doctype html>');
    const ran = await run('--out', out, inFolder('a'), inFolder('c-*.pdf'), inFolder('absent.pdf'), inFolder('a/b'));
    const read = (await lines()).map(({ file, status }) => [file, status]);
    expect(Object.fromEntries(read)).toEqual({
      [inFolder('a/un.PDF')]: 'not-deliberation',
      [inFolder('a/b/deux.pdf')]: 'not-deliberation',
      [inFolder('c-1.pdf')]: 'damaged',
      [inFolder('absent.pdf')]: 'unreadable',
    });
    expect(read).toHaveLength(4);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('4 sur 4 fichiers lus');
  });

  test('says of each line by which rules, and of which file, it was read', async () => {
    await writeFile(inFolder('lettre.pdf'), await letter());
    const ran = await run('--out', out, inFolder('lettre.pdf'));
    expect(ran.code).toBe(0);
    const [line] = await lines();
    expect(line?.readerVersion).toMatch(/./);
    expect(line?.modified).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(line?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('reads nothing twice, but for what changed', async () => {
    const letterbox = await letters(3);
    await run('--out', out, letterbox);
    await utimes(join(letterbox, '1.pdf'), 1_000_000_000, 1_000_000_000);
    const { stderr } = await run('--out', out, letterbox);
    expect(stderr).toContain('2 déjà lus');
    const files = (await lines()).map(({ file }) => file);
    expect(files).toHaveLength(4);
    expect(files.at(-1)).toBe(join(letterbox, '1.pdf'));
  });

  test('a document that hangs, or asks for all memory, loses that one alone', async () => {
    const letterbox = await letters(4);
    const endless = await specimen('forms that draw ten thousand million');
    const bomb = await specimen('a bomb of 2 GB of nothing');
    // What hangs takes memory too: which limit it meets first depends on the machine.
    const limits = ['--jobs', '2', '--megabytes', '400', '--seconds', '15'];
    const ran = await run(...limits, '--out', out, bomb, endless, letterbox);
    expect(ran.code).toBe(1);
    const read = new Map((await lines()).map((line) => [line.file, line]));
    expect(read.size).toBe(6);
    for (const file of [endless, bomb]) expect(read.get(file)?.failure?.detail).toMatch(/400 MB|not read within 15 s/);
    expect([...read.values()].filter(({ status }) => status === 'not-deliberation')).toHaveLength(4);
  });

  test('a document that hangs is given up after its time', async () => {
    const endless = await specimen('forms that draw ten thousand million');
    expect((await run('--megabytes', '8000', '--seconds', '5', '--out', out, endless)).code).toBe(1);
    const [line] = await lines();
    expect(line).toMatchObject({ status: 'damaged', failure: { detail: 'not read within 5 s' } });
  });

  test('touches no file that holds something else', async () => {
    await writeFile(out, 'nom;montant\nCercle;100\n');
    await writeFile(inFolder('lettre.pdf'), await letter());
    const ran = await run('--out', out, inFolder('lettre.pdf'));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('ligne 1');
    expect(await readFile(out, 'utf8')).toBe('nom;montant\nCercle;100\n');
  });

  test('says in a line that it cannot write', async () => {
    const ran = await run('--out', inFolder('absent/lectures.ndjson'), inFolder('lettre.pdf'));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('ENOENT');
  });
});

describe('broken off', () => {
  test.runIf(process.platform === 'linux')(
    'killed in the middle of a line, it goes on: no file is lost, none is there twice',
    async () => {
      const letterbox = await letters(12);
      // The one that never ends keeps the first run from its end.
      const endless = await specimen('forms that draw ten thousand million');
      const killed = start('--jobs', '2', '--out', out, endless, letterbox);
      await expect.poll(linesWritten, { timeout: 60_000, interval: 5 }).toBeGreaterThan(2);
      const pid = String(killed.process.pid);
      const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number);
      expect(children).toHaveLength(2);
      killed.process.kill('SIGKILL');
      await killed.ended;
      // As if the last line had been under way.
      await appendFile(out, '{"file":"lettres/7.pdf","modified":"20');
      // Whoever worked for it ends too, also in the middle of a document without end.
      await expect.poll(() => children.filter(isAlive), { timeout: 60_000 }).toEqual([]);

      const resumed = await run('--jobs', '2', '--seconds', '15', '--out', out, endless, letterbox);
      expect(resumed.code).toBe(1);
      const files = (await lines()).map(({ file }) => file);
      expect(files).toHaveLength(13);
      expect(new Set(files).size).toBe(13);
    },
  );

  test('interrupted while it waits for names, it ends at once, cleanly', async () => {
    const letterbox = await letters(3);
    const waiting = start('--out', out, '-');
    for (const name of ['0', '1', '2']) waiting.process.stdin?.write(`${join(letterbox, name)}.pdf\n`);
    await expect.poll(linesWritten, { timeout: 60_000 }).toBe(3);
    waiting.process.kill('SIGINT');
    const { code, stderr } = await waiting.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('Interrompu');
    expect(await lines()).toHaveLength(3);
  });
});

test('names on standard input give lines on standard output', async () => {
  const letterbox = await letters(3);
  const piped = start('--jobs', '1', '-');
  piped.process.stdin?.end(`${join(letterbox, '2.pdf')}\n${join(letterbox, 'absent.pdf')}\n`);
  const { code, stdout } = await piped.ended;
  expect(parsed(stdout).map(({ file, status }) => [file, status])).toEqual([
    [join(letterbox, '2.pdf'), 'not-deliberation'],
    [join(letterbox, 'absent.pdf'), 'unreadable'],
  ]);
  expect(code).toBe(1);
});

test.each([[['--jobs', '0', 'x.pdf']], [['--jobs', 'deux', 'x.pdf']], [['--out', 'x.ndjson']]])(
  'explains itself when it is called as %j',
  async (args) => {
    const ran = await run(...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Usage');
  },
);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { type Ran, runScript } from './run-script.ts';

const run = runScript('read');

const readings = ({ stdout }: Ran): Reading[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-read-'));
  const letter = await makePdf((document) => document.text('Madame, votre réservation de la salle est confirmée.'));
  await writeFile(file('lettre.pdf'), letter);
  await writeFile(file('coupé.pdf'), '%PDF-1.7\n');
  await writeFile(file('page.pdf'), '<!doctype html><title>Erreur</title>');
  const locked = await makePdf((document) => document.text('Secret'), { userPassword: 'sésame' });
  await writeFile(file('fermé.pdf'), locked);
});
afterAll(() => rm(folder, { recursive: true }));

describe('read --json', () => {
  test('prints one reading a line, in the order of the files, whatever befalls them', async () => {
    const files = ['fermé.pdf', 'absent.pdf', 'lettre.pdf', 'page.pdf', 'coupé.pdf'].map(file);
    const ran = await run('--json', ...files);
    const read = readings(ran);
    expect(read.map((reading) => reading.file)).toEqual(files);
    expect(read.map((reading) => reading.status)).toEqual([
      'encrypted',
      'unreadable',
      'not-deliberation',
      'damaged',
      'damaged',
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
  });

  test('says what the file is', async () => {
    const [reading] = readings(await run('--json', file('lettre.pdf')));
    expect(reading).toMatchObject({
      pages: 1,
      pagesRead: 1,
      textSource: 'text-layer',
      kind: 'other',
      deliberations: [],
    });
    expect(reading?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(reading?.bytes).toBeGreaterThan(500);
    expect(reading?.ms.extract).toBeGreaterThan(0);
  });

  test('succeeds if every file could be opened', async () => {
    expect((await run('--json', file('lettre.pdf'))).code).toBe(0);
  });
});

describe('read', () => {
  test('says in French how each file fared', async () => {
    const { stdout } = await run(file('lettre.pdf'), file('absent.pdf'));
    expect(stdout).toContain('lettre.pdf — lisible, mais ce n’est pas une délibération');
    expect(stdout).toContain('absent.pdf — fichier absent ou inaccessible');
  });

  test.each([[[]], [['--jsno', 'x.pdf']]])(
    'explains itself, and fails, when it is called wrongly',
    async (args: string[]) => {
      const ran = await run(...args);
      expect(ran.code).toBe(2);
      expect(ran.stdout).toBe('');
      expect(ran.stderr).toContain('Usage');
    },
  );

  test('explains itself when it is asked to', async () => {
    const ran = await run('--help');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Code de sortie');
  });
});

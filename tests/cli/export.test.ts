import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '../export/csv-table.ts';
import { act, details, document, found, SHA } from '../export/samples.ts';
import { runFile, runScript, scriptPath } from './run-script.ts';

const run = runScript('export');

let folder: string;
const path = (name: string): string => join(folder, name);
/** What other programs take for the end of a line is none in JSON. */
const { reading } = document([act({ title: found('Subventions\u2028aux associations') })]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-export-'));
  await mkdir(path('lectures/2024'), { recursive: true });
  await writeFile(path('lectures/a.ndjson'), `${JSON.stringify(reading)}\n`);
  await writeFile(path('lectures/2024/b.ndjson'), `${JSON.stringify({ ...reading, sha256: 'b2'.repeat(32) })}\n\n`);
  await writeFile(path('lectures/notes.txt'), 'rien');
  await writeFile(path('mixed.ndjson'), `{"file":"x"}\n${JSON.stringify(reading)}\nnot JSON\n`);
  await writeFile(path('details.json'), JSON.stringify(details()));
  await writeFile(
    path('wrong.json'),
    '{"authorities":[{"authority":"Vallombre","siret":"123","sirret":"1"}],"acts":[]}',
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('export', () => {
  test('writes what is complete and what is not, and says which files it made', async () => {
    const ran = await run(
      '--format',
      'scdl',
      '--out',
      path('scdl'),
      '--authorities',
      path('details.json'),
      path('lectures'),
    );
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.trim().split('\n')).toContain(path('scdl/subventions/subventions.csv'));
    const rows = csvRows(await readFile(path('scdl/deliberations/deliberations.csv'), 'utf8'));
    expect(rows).toHaveLength(1);
    // The other file holds the same act, and is named beside it.
    expect(await readdir(path('scdl/deliberations'))).toEqual(['deliberations.csv', 'sources.csv']);
    const sources = csvRows(await readFile(path('scdl/deliberations/sources.csv'), 'utf8'));
    expect(sources.map((row) => row['autres_sources'])).toEqual([reading.file]);
  });

  test.each([
    ['csv', 'subventions.csv', /^[\da-f]{64}#\d/gm],
    ['bibtex', 'collection.bib', /@techreport/g],
    ['ris', 'collection.ris', /^TY {2}-/gm],
  ])('has an act that several documents hold once: %s', async (format, file, row) => {
    const out = path(`once-${format}`);
    expect(await run('--format', format, '--out', out, path('lectures'))).toMatchObject({ code: 0, stderr: '' });
    expect((await readFile(join(out, file), 'utf8')).match(row)).toHaveLength(1);
  });

  test('has each of its documents in ndjson', async () => {
    await run('--format', 'ndjson', '--out', path('both'), path('lectures'));
    expect((await readFile(path('both/collection.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  test('takes readings from standard input and from a pipe, and leaves no copy of them', async () => {
    const [a, b] = [path('lectures/a.ndjson'), path('lectures/2024/b.ndjson')];
    const command = `cat "${a}" | "${process.execPath}" "${scriptPath('export')}" --format csv --out "${path('piped')}" - <(cat "${b}")`;
    const ran = await runFile('bash', ['-c', command]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(csvRows(await readFile(path('piped/actes.csv'), 'utf8'))).toHaveLength(1);
    expect((await readdir(path('piped'))).toSorted()).toEqual(['actes.csv', 'subventions.csv']);
  });

  test.each([
    ['csv', ['actes.csv', 'subventions.csv']],
    ['xlsx', ['collection.xlsx']],
    ['json', ['collection.json']],
    ['ndjson', ['collection.ndjson']],
    ['bibtex', ['collection.bib']],
    ['ris', ['collection.ris']],
  ])('writes %s', async (format, files) => {
    const out = path(`out-${format}`);
    expect(await run('--format', format, '--out', out, path('lectures/a.ndjson'))).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect((await readdir(out)).toSorted()).toEqual(files);
    for (const file of files) expect((await readFile(join(out, file))).length).toBeGreaterThan(100);
  });

  test('takes in what it gave out, and gives out the same', async () => {
    await run('--format', 'ndjson', '--out', path('first'), path('lectures/a.ndjson'));
    await run('--format', 'ndjson', '--out', path('second'), path('first/collection.ndjson'));
    const [first, second] = await Promise.all(
      ['first', 'second'].map((out) => readFile(path(`${out}/collection.ndjson`), 'utf8')),
    );
    expect(JSON.parse(second ?? '')).toEqual(JSON.parse(first ?? ''));
    expect(JSON.parse(first ?? '')).toMatchObject(JSON.parse(JSON.stringify(reading)) as object);
    expect(JSON.parse(first ?? '')).toMatchObject({ sha256: SHA, addresses: [reading.file], places: [0] });
  });

  test('says which lines are no readings, exports the others, and fails', async () => {
    const ran = await run('--format', 'csv', '--out', path('mixed'), path('mixed.ndjson'));
    expect(ran.code).toBe(1);
    expect(ran.stderr.match(/ligne \d+/g)).toEqual(['ligne 1', 'ligne 3']);
    expect(csvRows(await readFile(path('mixed/actes.csv'), 'utf8'))).toHaveLength(1);
  });

  test('fails where a file is not there, or cannot be written, and leaves no half file', async () => {
    expect(await run('--format', 'csv', '--out', path('none'), path('absent.ndjson'))).toMatchObject({ code: 1 });
    const ran = await run('--format', 'csv', '--out', path('details.json'), path('lectures/a.ndjson'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('details.json');
    expect(await readdir(folder)).not.toContain('none');
  });

  test('says what is wrong with the details, each by its place', async () => {
    const ran = await run(
      '--format',
      'scdl',
      '--out',
      path('never'),
      '--authorities',
      path('wrong.json'),
      path('lectures'),
    );
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('authorities.0.siret : Ce n’est pas un SIRET');
    expect(ran.stderr).toContain('authorities.0.sirret : ce champ n’est pas connu');
    expect(await readdir(folder)).not.toContain('never');
  });

  test.each([
    [[], 'format'],
    [['--format', 'pdf', '--out', 'x', 'y'], 'bibtex'],
    [['--format', 'csv', 'y'], '--out'],
    [['--format', 'csv', '--out', 'x'], 'aucun fichier'],
    [['--fromat', 'csv'], 'fromat'],
  ])('explains itself when it is called wrongly: %j', async (args, words) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toContain('Usage');
  });

  test('explains itself when it is asked to', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stderr: '' });
  });
});

/** Exports of everything that the corpora hold, against the official schemas. */
import { existsSync } from 'node:fs';
import { Table } from 'tableschema';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExporter, type ExportedDocument } from '../../lib/export/index.ts';
import { everythingSaid, readCorpora } from './all-readings.ts';
import { cellFaults, deliberationFaults, DELIBERATIONS, subventionFaults, SUBVENTIONS } from './constraints.ts';
import { csvLines, csvRows } from './csv-table.ts';
import { filesOf } from './samples.ts';

/** Whether the validator accepts each line; what it says of those that it does not. */
async function rejected(lines: readonly string[][], schema: string): Promise<string[]> {
  const table = await Table.load(lines, { schema });
  const rows = await table.read({ forceCast: true });
  return rows.flatMap((row) => (row instanceof Error ? [row.message] : []));
}

const EXAMPLE = '../shared/schemas/subventions_exemple_valide.csv';

const FORMATS = [
  {
    name: 'deliberations',
    schema: '../shared/schemas/scdl_deliberations_latest.json',
    constraints: DELIBERATIONS,
    betweenCells: deliberationFaults,
  },
  {
    name: 'subventions',
    schema: '../shared/schemas/scdl_subventions_latest.json',
    constraints: SUBVENTIONS,
    betweenCells: subventionFaults,
  },
] as const;

describe('the corpora in the official formats', () => {
  let documents: ExportedDocument[];
  let files: Map<string, string>;

  beforeAll(async () => {
    documents = await readCorpora();
    files = await filesOf(createExporter('scdl', everythingSaid(documents)), documents);
  }, 240_000);

  it.each(FORMATS)('$name hold complete rows, each as its schema wants it', ({ name, constraints, betweenCells }) => {
    const rows = csvRows(files.get(`${name}/${name}.csv`));
    expect(rows.length).toBeGreaterThan(50);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(constraints));
    expect(rows.flatMap((row) => [...cellFaults(row, constraints), ...betweenCells(row)])).toEqual([]);
  });

  it.each(FORMATS)('$name lose no row: each is complete, to be completed, or set aside', ({ name }) => {
    const rows = ['a-completer', 'ecartes', name].flatMap((file) => csvRows(files.get(`${name}/${file}.csv`)));
    const acts = documents.flatMap(({ reading }) => reading.deliberations);
    expect(rows.length).toBe(name === 'deliberations' ? acts.length : acts.flatMap(({ grants }) => grants).length);
    const sources = csvRows(files.get(`${name}/sources.csv`));
    expect(sources).toHaveLength(rows.length);
    expect(new Set(sources.map(({ fichier, ligne }) => `${fichier} ${ligne}`)).size).toBe(rows.length);
  });

  it('hold nothing of what nobody said', async () => {
    const silent = await filesOf(createExporter('scdl', { authorities: [], acts: [], beneficiaries: [] }), documents);
    expect(csvRows(silent.get('deliberations/deliberations.csv'))).toEqual([]);
    expect(csvRows(silent.get('subventions/subventions.csv'))).toEqual([]);
    for (const row of csvRows(silent.get('subventions/a-completer.csv'))) {
      expect([row['idAttribuant'], row['dateConvention'], row['datesPeriodeVersement'], row['notificationUE']]).toEqual(
        ['', '', '', ''],
      );
    }
  });

  for (const { name, schema } of FORMATS) {
    it(`${name} have no error by a Table Schema validator, with the official schema`, async ({ skip }) => {
      skip(!existsSync(schema), `skipped: the official schema is not here (${schema})`);
      const lines = csvLines(files.get(`${name}/${name}.csv`));
      expect(await rejected(lines, schema)).toEqual([]);
      // The validator tells: the same table with a broken cell in each line has an error in each.
      const broken = lines.map((cells, index) => (index === 0 ? cells : cells.with(1, 'not a SIRET')));
      expect(await rejected(broken, schema)).toHaveLength(lines.length - 1);
    });
  }

  it('and the example that the schema’s authors call valid has none either', async ({ skip }) => {
    skip(!existsSync(EXAMPLE), `skipped: the official example is not here (${EXAMPLE})`);
    const { readFile } = await import('node:fs/promises');
    expect(await rejected(csvLines(await readFile(EXAMPLE, 'utf8')), FORMATS[1].schema)).toEqual([]);
  });
});

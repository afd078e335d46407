/** The workbook, opened and saved again by a spreadsheet: what it shows is what was read. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExporter, exportAll } from '../../lib/export/index.ts';
import { cellText } from '../../lib/export/cell.ts';
import { csvRows, type CsvRow } from './csv-table.ts';
import { TROUBLE } from './hostile.ts';
import { act, details, document, found, grant } from './samples.ts';

/** A spreadsheet that can be asked from the command line. */
function findOffice(): string | undefined {
  return ['soffice', 'libreoffice', 'localc'].find((name) => {
    try {
      execFileSync('which', [name], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

const office = findOffice();
const TEXTS = TROUBLE.filter((text) => cellText(text) !== '');
const DOCUMENT = document(
  TEXTS.map((text) => act({ number: found(text), title: found(text), grants: [grant(text, 1500.5)] })),
);

/** CSV of every sheet, each text in quotes, so that texts are told from numbers; what a formula gives, not the formula. */
const SAVED_AS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

describe.skipIf(office === undefined)('a round trip through LibreOffice', () => {
  let folder: string;
  const sheets: Record<string, CsvRow[]> = {};
  let text = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'delibere-office-'));
    const bytes: Uint8Array[] = [];
    for await (const { content } of exportAll(createExporter('xlsx', details()), [DOCUMENT])) {
      if (typeof content !== 'string') bytes.push(content);
    }
    await writeFile(join(folder, 'collection.xlsx'), Buffer.concat(bytes));
    const options = ['--headless', '--convert-to', SAVED_AS, '--outdir', folder, join(folder, 'collection.xlsx')];
    await promisify(execFile)(office ?? '', [`-env:UserInstallation=file://${folder}/profile`, ...options]);
    for (const name of ['Actes', 'Subventions']) {
      text = await readFile(join(folder, `collection-${name}.csv`), 'utf8');
      sheets[name] = csvRows(text);
    }
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('runs nothing: what begins like a formula is shown as it is printed', () => {
    expect(sheets['Actes']?.map((row) => row['titre'])).toEqual(TEXTS.map(cellText));
    expect(sheets['Subventions']?.map((row) => row['beneficiaire'])).toEqual(TEXTS.map(cellText));
  });

  it('keeps all figures of identifiers, as texts', () => {
    expect(sheets['Actes']?.map((row) => row['numero'])).toEqual(TEXTS.map(cellText));
    expect(
      sheets['Actes']?.every((row) => row['siren'] === '210000006' && row['sha256'] === DOCUMENT.reading.sha256),
    ).toBe(true);
    expect(text).toContain('"00012"');
  });

  it('keeps amounts as numbers that can be summed, and days as days', () => {
    expect(
      sheets['Subventions']?.every((row) => Number((row['montant_euros'] ?? '').replaceAll(',', '')) === 1500.5),
    ).toBe(true);
    expect(text).not.toContain('"1,500.50"');
    expect(sheets['Actes']?.every((row) => row['seance'] === '2024-03-21')).toBe(true);
  });
});

// Only where it is so: a skipped test is listed by its name.
if (office === undefined) {
  it('the round trip is skipped: there is no LibreOffice on this machine', ({ skip }) => skip());
}

/** Exports from the page of the collection, in real browsers: what is handed to the browser to save is what is checked. */
import { strFromU8 } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellFaults, deliberationFaults, DELIBERATIONS, subventionFaults, SUBVENTIONS } from '../export/constraints.ts';
import { csvRows, type CsvRow } from '../export/csv-table.ts';
import { act, document as documentOf, found, grant } from '../export/samples.ts';
import { checkAccessibility } from './harness/axe.ts';
import { chooseFile, says } from './harness/collection-file.ts';
import { answer, chooseFormat, keepWhatIsSaved, outlook, savedExport } from './harness/export-dialogue.ts';
import { openExtensionPage } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const MANY = 1_000;

/** A decade of a small town, as `npm run read -- --json` prints it. */
const LINES = Array.from({ length: MANY }, (_, n) => {
  const number = found(`2024-${String(n).padStart(4, '0')}`);
  const title = found(n === 0 ? '=1+1' : `Subvention n° ${n} aux associations`);
  const { reading } = documentOf([act({ number, title, grants: [grant('Les Amis du Lavoir', 100 + n)] })]);
  const file = `https://www.exemple.fr/actes/${n}.pdf`;
  return JSON.stringify({ ...reading, file, sha256: n.toString(16).padStart(64, '0') });
}).join('\n');

const rowsIn = (files: Record<string, Uint8Array>, name: string): CsvRow[] =>
  csvRows(strFromU8(files[name] ?? new Uint8Array()));

describe.each(BROWSERS)('exports in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of the collection', () => {
    let stage: Stage;
    let page: Page;

    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [] });
      page = await stage.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await openExtensionPage(page, `${stage.extensionOrigin}/options.html`);
      await page.waitForSelector('#sauvegarde');
      await chooseFile(page, 'lectures.ndjson', LINES);
      await says(page, '1 000 documents ajoutés');
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('.library-rows [role="row"]');
      await keepWhatIsSaved(page);
    });
    afterAll(() => stage.close());

    /** How many rows are complete, as soon as it is so. */
    const soon = () => expect.poll(() => outlook(page), { timeout: 30_000 });

    it('ask once what the official formats require, and check it', async () => {
      await press(page, 'Tout exporter…');
      await chooseFormat(page, 'SCDL');
      await soon().toContain('Délibérations : 0 complètes, 1 000 à compléter');
      await answer(page, 'SIRET de la collectivité', '21000000600011');
      await page.waitForSelector('.export-field [aria-invalid="true"]');
      await answer(page, 'SIRET de la collectivité', '21000000600010');
      await answer(page, 'Matière', '7.5');
      await soon().toContain('Délibérations : 1 000 complètes, 0 à compléter');
      expect(await outlook(page)).toContain('Subventions : 0 complètes, 1 000 à compléter');
      const { violations, all } = await checkAccessibility(page, 'html');
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(40);
    });

    it('give files that the schemas accept, and what is to be completed', async () => {
      const files = await savedExport(page);
      const rows = rowsIn(files, 'deliberations/deliberations.csv');
      expect(rows).toHaveLength(MANY);
      expect(rows.flatMap((row) => [...cellFaults(row, DELIBERATIONS), ...deliberationFaults(row)])).toEqual([]);
      const pending = rowsIn(files, 'subventions/a-completer.csv');
      expect(pending).toHaveLength(MANY);
      expect(pending[0]?.['a_completer']).toContain('dateConvention');
      expect(rowsIn(files, 'subventions/sources.csv')[0]?.['adresse']).toMatch(/^https:\/\/www\.exemple\.fr\/actes\//);
      await press(page, 'Fermer');
    });

    it('remember the answers, and are complete with the others', async () => {
      await openExtensionPage(page, `${stage.extensionOrigin}/options.html`);
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html#q=2024-0007`);
      await until(page, () => document.querySelectorAll('.library-rows [role="row"]').length === 1);
      await keepWhatIsSaved(page);
      await press(page, 'Tout exporter…');
      await chooseFormat(page, 'SCDL');
      await soon().toContain('Délibérations : 1 complètes, 0 à compléter');
      await answer(page, 'Nature', 'aide en numéraire');
      await answer(page, 'Conditions', 'unique');
      await answer(page, 'Aide notifiée', 'no');
      await answer(page, 'Date de la convention', '2024-04-02');
      await answer(page, 'Date ou période', '2024-05-01/2024-12-31');
      await answer(page, 'Les Amis du Lavoir', 'W123456789');
      await soon().toContain('Subventions : 1 complètes, 0 à compléter');
      const rows = rowsIn(await savedExport(page), 'subventions/subventions.csv');
      expect(rows.map((row) => [row['referenceDecision'], row['montant'], row['dateConvention']])).toEqual([
        ['2024-0007', '107.00', '2024-04-02'],
      ]);
      expect(rows.flatMap((row) => [...cellFaults(row, SUBVENTIONS), ...subventionFaults(row)])).toEqual([]);
    });

    it('give a workbook in which nothing can run', async () => {
      await chooseFormat(page, 'xlsx');
      const files = await savedExport(page);
      expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('2024-0007');
      expect(Object.values(files).some((part) => /<f[ >]/.test(strFromU8(part)))).toBe(false);
    });
  });
});

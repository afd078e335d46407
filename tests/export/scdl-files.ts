/** What an export to SCDL subventions holds, file by file. */
import type { ExportDetails } from '../../lib/model/export-details.ts';
import { createExporter, type ExportedDocument } from '../../lib/export/index.ts';
import { csvRows, type CsvRow } from './csv-table.ts';
import { details, filesOf } from './samples.ts';

interface Files {
  complete: CsvRow[];
  pending: CsvRow[];
  refused: CsvRow[];
  sources: CsvRow[];
}

export async function subventionsOf(documents: ExportedDocument[], said: ExportDetails = details()): Promise<Files> {
  const files = await filesOf(createExporter('scdl', said), documents);
  const rows = (name: string): CsvRow[] => csvRows(files.get(`subventions/${name}.csv`));
  return {
    complete: rows('subventions'),
    pending: rows('a-completer'),
    refused: rows('ecartes'),
    sources: rows('sources'),
  };
}

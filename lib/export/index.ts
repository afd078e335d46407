/** Records → files, in the formats of those who go on working with them. Pure: documents go in, pieces of files come out. */
import type { ExportDetails } from '../model/export-details.ts';
import type { ExportFormat } from '../model/export-format.ts';
import { bibtexExporter } from './citations/bibtex.ts';
import { risExporter } from './citations/ris.ts';
import type { Exporter } from './exported.ts';
import { jsonExporter, ndjsonExporter } from './readings.ts';
import { scdlExporter } from './scdl/index.ts';
import { csvExporter } from './tables/csv-tables.ts';
import { workbookExporter } from './workbook/index.ts';

export { takeOutlook } from './outlook.ts';
export { exportAll, type Chunk, type ExportedDocument, type ExportedSource, type Exporter } from './exported.ts';

const EXPORTERS: Readonly<Record<ExportFormat, (details: ExportDetails) => Exporter>> = {
  scdl: scdlExporter,
  csv: csvExporter,
  xlsx: () => workbookExporter(),
  json: jsonExporter,
  ndjson: ndjsonExporter,
  bibtex: bibtexExporter,
  ris: risExporter,
};

/** @param details what the user said for the official formats; the others need none of it */
export const createExporter = (format: ExportFormat, details: ExportDetails): Exporter => EXPORTERS[format](details);

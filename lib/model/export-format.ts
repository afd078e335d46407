/** The formats in which acts leave the collection. */
export const EXPORT_FORMATS = ['scdl', 'csv', 'xlsx', 'json', 'ndjson', 'bibtex', 'ris'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

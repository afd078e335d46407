/** The formats in which acts leave the collection. */
export const EXPORT_FORMATS = ['scdl', 'csv', 'xlsx', 'json', 'ndjson', 'bibtex', 'ris'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that hold documents as they were read: each of the documents that hold an act is in them. Tables and citations have an act once. */
export const holdsDocuments = (format: ExportFormat): boolean => format === 'json' || format === 'ndjson';

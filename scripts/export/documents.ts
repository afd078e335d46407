/** Documents to be exported, line by line out of NDJSON: of all the files, one document is in memory at a time. */
import { createReadStream } from 'node:fs';
import type { ExportedDocument } from '../../lib/export/index.ts';
import { splitLines } from '../../lib/model/split-lines.ts';
import type { Reading } from '../../lib/model/reading.ts';

/** A line that is no reading: it is said, and the others are exported. */
interface BadLine {
  file: string;
  /** From 1. */
  line: number;
}

type Line = Reading & Partial<Omit<ExportedDocument, 'reading'>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const LISTS = ['grants', 'votes', 'checks', 'amounts', 'pages'] as const;

/** Whether it has what the exports walk over. */
const isAct = (value: unknown): boolean =>
  isRecord(value) &&
  LISTS.every((list) => Array.isArray(value[list])) &&
  isRecord(value['members']) &&
  isRecord(value['missing']);

const isLine = (value: unknown): value is Line =>
  isRecord(value) &&
  typeof value['file'] === 'string' &&
  typeof value['sha256'] === 'string' &&
  Array.isArray(value['deliberations']) &&
  value['deliberations'].every(isAct);

function parsed(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What `read` prints has only the reading; what the library exported has where it comes from too. */
function toExported({ places, addresses, retrieved, readerVersion, notes, ...reading }: Line): ExportedDocument {
  return {
    reading,
    places: places ?? reading.deliberations.map((_, index) => index),
    addresses: addresses ?? (/^https?:/.test(reading.file) ? [reading.file] : []),
    ...(retrieved !== undefined && { retrieved }),
    ...(readerVersion !== undefined && { readerVersion }),
    notes: notes ?? [],
  };
}

/** @throws if a file cannot be read */
export async function* documentsIn(
  files: readonly string[],
  onBadLine: (bad: BadLine) => void,
): AsyncGenerator<ExportedDocument, void, undefined> {
  for (const file of files) {
    let line = 0;
    for await (const text of splitLines(createReadStream(file, 'utf8'))) {
      line += 1;
      if (text.trim() === '') continue;
      const value = parsed(text);
      if (value === undefined) onBadLine({ file, line });
      else yield toExported(value);
    }
  }
}

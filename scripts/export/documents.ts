/** Documents to be exported, line by line out of NDJSON: of all the files, one document is in memory at a time. */
import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import type { ExportedDocument } from '../../lib/export/index.ts';
import { readLines, type TakenLine } from '../../lib/import/read-lines.ts';
import type { Input } from './inputs.ts';

/** A line that is no reading: it is said, and the others are exported. */
interface BadLine {
  file: string;
  /** From 1. */
  line: number;
  detail: string;
}

/** A line that is a reading. */
export interface DocumentLine {
  document: ExportedDocument;
  /** Place of the line among those of all files. */
  place: number;
  /** ISO 8601 with time: when the document was fetched, else when its file was last changed; empty if neither is said. */
  dated: string;
}

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const note = v.object({
  text: v.string(),
  place: v.exactOptional(whole),
  page: v.exactOptional(whole),
  quote: v.exactOptional(v.string()),
});

/** What the library's own exports say beside the reading; of what is not understood nothing is taken. */
const besideSchema = v.object({
  places: v.optional(v.fallback(v.array(whole), []), []),
  notes: v.optional(v.fallback(v.array(note), []), []),
});

/** What `read` prints has only the reading; what the library exported has where it comes from too. */
function toExported({ reading: line, addresses, retrieved }: TakenLine): ExportedDocument {
  const { places, notes } = v.parse(besideSchema, line);
  const { file, sha256, bytes, pages, pagesRead, status, textSource, kind, deliberations, ms, readerVersion } = line;
  return {
    reading: { file, sha256, bytes, pages, pagesRead, status, textSource, kind, deliberations, ms },
    places: places.length === deliberations.length ? places : deliberations.map((_, index) => index),
    addresses,
    ...(retrieved !== undefined && { retrieved }),
    ...(readerVersion !== '' && { readerVersion }),
    notes,
  };
}

/** @throws if a file cannot be read */
export async function* documentsIn(
  inputs: readonly Input[],
  onBadLine: (bad: BadLine) => void,
): AsyncGenerator<DocumentLine, void, undefined> {
  let place = 0;
  for (const { name, path } of inputs) {
    for await (const taken of readLines(createReadStream(path, 'utf8'))) {
      place += 1;
      if ('reading' in taken) {
        const { retrieved, reading } = taken;
        yield { document: toExported(taken), place, dated: retrieved ?? reading.modified ?? '' };
      } else onBadLine({ file: name, ...taken });
    }
  }
}

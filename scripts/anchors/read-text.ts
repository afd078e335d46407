/** A document's text and its acts. */
import { readDocument } from '../../lib/engine/read-document.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { foundValues } from '../../lib/model/found-values.ts';
import type { TextPage } from '../../lib/model/page.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import type { PdfSurroundings } from '../../lib/pdf/open-pdf.ts';

export interface ReadText {
  pages: TextPage[];
  acts: readonly Deliberation[];
}

export async function readPagesOf(bytes: Uint8Array<ArrayBuffer>, surroundings: PdfSurroundings): Promise<ReadText> {
  const read = await readDocument('', bytes, surroundings);
  if (!read.ok) throw new Error(read.error.code);
  return { pages: read.value.pages, acts: read.value.reading.deliberations };
}

/** Of every value and of every check. */
export const evidenceOf = (acts: readonly Deliberation[]): Evidence[] =>
  acts.flatMap((act) => [
    ...foundValues(act).flatMap(({ found }) => found.evidence),
    ...act.checks.flatMap(({ evidence }) => evidence),
  ]);

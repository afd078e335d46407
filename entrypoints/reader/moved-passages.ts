/** Where passages stand in a document that is not the version that was read. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { findAgain } from '../../lib/anchors/find-again.ts';
import type { Answer } from '../../lib/model/document.ts';
import { readPages } from '../../lib/pdf/read-pages.ts';
import { passagesOf, type Moved } from '../../lib/ui/reader/marks.ts';
import type { AskedEngine } from '../../lib/ui/session/session.ts';

/** Looks for every passage in the text of the document that is shown. Where that cannot be read, all are lost. */
export async function findMoved(answer: Answer, document: PDFDocumentProxy, engine: AskedEngine): Promise<Moved> {
  const { address, reading } = answer;
  const passages = passagesOf(reading.deliberations, answer.notes);
  const before = await engine.ask({ kind: 'text', address, sha256: reading.sha256 });
  const now = await readPages(document);
  const found = findAgain(before.ok ? before.value : [], now.ok ? now.value : [], passages);
  return new Map(passages.map((passage, index) => [passage, found[index]]));
}

/** The file of a document, where it is kept on this machine. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { sha256 } from '../../lib/engine/sha256.ts';
import type { Answer } from '../../lib/model/document.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { connect, findFile, findFileAt, keepFile, STORE_NAME } from '../../lib/store/index.ts';
import type { ReaderPlace } from '../../lib/ui/reader/reader-address.ts';
import { readSettings } from '../in-page/settings.ts';

const connection = connect(STORE_NAME);

export interface KeptBytes {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** Undefined if it is not kept, or cannot be had any more: then it is asked of its server. */
export async function keptBytes({
  address,
  version,
}: Pick<ReaderPlace, 'address' | 'version'>): Promise<KeptBytes | undefined> {
  const found = await (version === undefined ? findFileAt(connection, address) : findFile(connection, version));
  if (!found.ok || found.value === undefined) return undefined;
  try {
    return { bytes: new Uint8Array(await found.value.file.arrayBuffer()), sha256: found.value.sha256 };
  } catch {
    // The browser lost it: the record is there, its bytes are not.
    return undefined;
  }
}

/** Keeps the file that is shown if the reader wants files kept, and if it is the one that was read. */
export async function keepShown(document: PDFDocumentProxy, { reading, fileKept }: Answer): Promise<Result<void>> {
  if (fileKept === true || !(await readSettings()).keepFiles) return ok(undefined);
  const bytes = (await document.getData()) as Uint8Array<ArrayBuffer>;
  if ((await sha256(bytes)) !== reading.sha256) return ok(undefined);
  return keepFile(connection, { sha256: reading.sha256, file: new Blob([bytes], { type: 'application/pdf' }) });
}

/** The parts of a workbook that an export makes, unpacked. */
import { strFromU8, unzipSync } from 'fflate';
import { exportAll, type ExportedDocument, type Exporter } from '../../lib/export/index.ts';

/** Each part by its path. @param name of the workbook's file */
export async function partsOf(
  exporter: Exporter,
  documents: readonly ExportedDocument[],
  name: string,
): Promise<Record<string, string>> {
  const bytes: Uint8Array[] = [];
  for await (const { file, content } of exportAll(exporter, documents)) {
    if (file === name && typeof content !== 'string') bytes.push(content);
  }
  const files = unzipSync(new Uint8Array(Buffer.concat(bytes)));
  return Object.fromEntries(Object.entries(files).map(([path, part]) => [path, strFromU8(part)]));
}

/** Several files as one, so that they are saved by one click and stay together. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { BlobFiles, type ExportedFile } from './blob-files.ts';

/** A file alone stays as it is; of several, a ZIP of that name is made. */
export async function packFiles(files: readonly ExportedFile[], name: string): Promise<ExportedFile | undefined> {
  if (files.length === 1) return files[0];
  const packed = new BlobFiles();
  const zip = new Zip((error, content) => {
    if (error !== null) throw error;
    packed.add({ file: name, content });
  });
  for (const { name: path, blob } of files) {
    // A workbook is packed already.
    const part = path.endsWith('.xlsx') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(part);
    const reader = blob.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) part.push(piece.value);
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return packed.finish()[0];
}

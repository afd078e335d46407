/** A file of readings, packed or not, as the collection takes it in. */
import type { Imported } from '../../lib/engine/import-readings.ts';
import { err, type Result } from '../../lib/model/result.ts';
import type { Connection } from '../../lib/store/index.ts';

export interface TakingReadings {
  signal: AbortSignal;
  /** Documents added so far, and the part of the file that is read, of 1. */
  onProgress: (documents: number, part: number) => void;
}

export async function takeReadings(
  connection: Connection,
  file: File,
  isPacked: boolean,
  { signal, onProgress }: TakingReadings,
): Promise<Result<Imported>> {
  // The rules are needed for nothing else on this page.
  const { importReadings } = await import('../../lib/engine/import-readings.ts');
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const bytes = file.stream().pipeThrough(counting);
  const plain = isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  try {
    return await importReadings(connection, plain.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })), {
      signal,
      onProgress: ({ added }) => onProgress(added, read / Math.max(1, file.size)),
    });
  } catch (error) {
    // Not text, cut short, or a line without end: what was added before is whole, and stays.
    return err({ code: 'file-damaged', detail: String(error) });
  }
}
